/** Starting our own workers, each a file of the package. Nothing else can be started: see the manifest. */
/** From the root of the package. */
const FILES = {
  archive: '/archive-worker.js',
  names: '/names-worker.js',
  logos: '/logo-worker.js',
} as const;

type ScriptUrl = string;
type Policies = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => ScriptUrl };
};

function hasPolicies(scope: object): scope is { trustedTypes: Policies } {
  return 'trustedTypes' in scope;
}

/** The browser asks for a rule on which scripts may be started, and takes it once. */
const scope: object = globalThis;
const policy = hasPolicies(scope)
  ? scope.trustedTypes.createPolicy('own-worker', {
      createScriptURL: (url) => (isOwn(url) ? url : 'about:blank'),
    })
  : { createScriptURL: (url: string): ScriptUrl => url };

function isOwn(url: string): boolean {
  return Object.values(FILES).some((file) => url === file);
}

export function startWorker(name: keyof typeof FILES): Worker {
  return new Worker(policy.createScriptURL(FILES[name]));
}
