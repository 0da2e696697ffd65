/** What was typed after a command; what cannot be used ends it with one sentence. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

export function readArguments<const Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    return fail(`${error instanceof Error ? error.message.replace(/\. To specify.*$/u, '.') : ''}\n${usage}`);
  }
}

export function fail(sentence: string): never {
  console.error(sentence.trim());
  process.exit(2);
}
