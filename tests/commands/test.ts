/**
 * npm test: everything, from types to the built extension in real browsers, and at the end how much of it
 * passed. `--without-browsers` (npm run check) leaves the browsers out.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { browserPath } from '../support/browsers.ts';
import { root } from '../support/load.ts';

type Stage = { name: string; run: () => Result };
type Result = { passed: number; failed: number };

const { values } = parseArgs({ options: { 'without-browsers': { type: 'boolean', default: false } } });
const reports = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-'));

const stages: readonly Stage[] = [
  { name: 'types', run: () => command('tsc', ['--noEmit']) },
  {
    name: 'lint',
    run: () => command('oxlint', ['-c', 'tests/config/oxlint.json', '--type-aware', '--deny-warnings']),
  },
  { name: 'format', run: () => command('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'unit and conventions', run: () => vitest('tests/config/vitest.config.ts') },
  { name: 'build and package for Chrome', run: () => command('wxt', ['zip']) },
  { name: 'build and package for Firefox', run: () => command('wxt', ['zip', '-b', 'firefox']) },
  {
    name: 'web-ext lint',
    run: () => command('web-ext', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']),
  },
  { name: 'what has to be quick', run: () => vitest('tests/config/vitest.timed.config.ts') },
  { name: 'built output', run: () => vitest('tests/config/vitest.built.config.ts') },
];
const inBrowsers: readonly Stage[] = [
  { name: 'end to end in Chromium and Firefox', run: () => vitest('tests/config/vitest.e2e.config.ts') },
];

if (!values['without-browsers']) {
  browserPath('chromium');
  browserPath('firefox-esr');
}
const results = (values['without-browsers'] ? stages : [...stages, ...inBrowsers]).map(runStage);
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function runStage({ name, run }: Stage): Result {
  console.log(`\n── ${name}`);
  const began = performance.now();
  const result = run();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`   ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  return result;
}

/** A program that is right or wrong as a whole. */
function command(program: string, options: readonly string[]): Result {
  const isRight = spawnSync(bin(program), options, { cwd: root, stdio: 'inherit' }).status === 0;
  return isRight ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A run of tests, each of which counts. A run that breaks off counts as one failure. */
function vitest(config: string): Result {
  const report = path.join(reports, `${path.basename(config)}.json`);
  const options = ['run', '-c', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(bin('vitest'), options, { cwd: root, stdio: 'inherit' });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as VitestReport;
  const brokeOff = status !== 0 && numFailedTests === 0;
  return { passed: numPassedTests, failed: brokeOff ? 1 : numFailedTests };
}

type VitestReport = { numPassedTests: number; numFailedTests: number };

function bin(program: string): string {
  return path.join(root, 'node_modules/.bin', process.platform === 'win32' ? `${program}.cmd` : program);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
