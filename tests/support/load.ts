/** Loads a module of the product as the build does, so that commands and extension run the same code. */
import path from 'node:path';
import { createServer, createServerModuleRunner, runnerImport } from 'vite';

export const root = path.resolve(import.meta.dirname, '../..');

export async function load<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(path.join(root, file), {
    root,
    logLevel: 'error',
    configFile: false,
  });
  return module;
}

/** The same for modules that load more of themselves later. Close it, or the command never ends. */
export async function openLoader() {
  const server = await createServer({
    root,
    logLevel: 'error',
    configFile: false,
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  return {
    load: <Module>(file: string): Promise<Module> => runner.import<Module>(path.join(root, file)),
    close: async () => {
      await runner.close();
      await server.close();
    },
  };
}
