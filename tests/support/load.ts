/** Loads a module of the product as the build does, so that commands and extension run the same code. */
import path from 'node:path';
import { runnerImport } from 'vite';

export const root = path.resolve(import.meta.dirname, '../..');

export async function load<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(path.join(root, file), {
    root,
    logLevel: 'error',
    configFile: false,
  });
  return module;
}
