/** Finds a browser, or installs one with the system's package manager, or says in one sentence what to install. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = {
  chromium: [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
  'firefox-esr': [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
} as const;
export type BrowserName = keyof typeof PLACES;

/** Fonts, because a browser installed without them draws boxes. */
const PACKAGES = {
  chromium: ['chromium', 'fonts-liberation'],
  'firefox-esr': ['firefox-esr', 'fonts-liberation'],
};

/** The browser's path. Installs it where that is possible; otherwise ends with one sentence. */
export function browserPath(name: BrowserName): string {
  const found = findBrowser(name) ?? (canInstall() ? install(name) : null);
  if (found) return found;
  const variable = name === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH';
  console.error(
    `Please install ${name} (on Debian or Ubuntu: sudo apt-get install ${name}), or set ${variable} to where it is.`,
  );
  process.exit(1);
}

function findBrowser(name: BrowserName): string | null {
  return PLACES[name].find((place) => place !== undefined && existsSync(place)) ?? null;
}

/** As root, or through sudo where that asks for no password. */
function canInstall(): boolean {
  if (!existsSync('/usr/bin/apt-get')) return false;
  return isRoot() || succeeds('sudo', ['-n', 'true']);
}

function install(name: BrowserName): string | null {
  console.log(`Installing ${name} with apt-get…`);
  runAsRoot(['apt-get', 'update', '-qq']);
  runAsRoot(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...PACKAGES[name]]);
  return findBrowser(name);
}

function runAsRoot(command: readonly string[]): void {
  const [program = '', ...options] = isRoot() ? command : ['sudo', '-n', ...command];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync(program, options, { stdio: ['ignore', 'ignore', 'inherit'], env });
  } catch {
    // Said by the package manager itself; whether the browser is there is looked at afterwards.
  }
}

function succeeds(program: string, options: readonly string[]): boolean {
  try {
    execFileSync(program, options, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}
