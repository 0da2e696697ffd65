/** The examples for whoever manages a school's computers are what the extension takes. */
import { expect, test } from 'vitest';
import readme from '../policies/README.md?raw';
import { loadCheckedPolicy } from './load-checked-policy';
import { loadManagedPolicy } from './load-managed-policy';

function example(kind: string): unknown {
  const [, text = ''] = new RegExp(`\`\`\`json ${kind}\\n(.*?)\`\`\``, 'su').exec(readme) ?? [];
  return JSON.parse(text);
}

test.each([
  ['linux', ['3rdparty', 'extensions', 'EXTENSION_ID']],
  ['firefox', ['policies', '3rdparty', 'Extensions', '{5d0f6c9e-3a1b-4c58-9d7e-beb0e11a8f21}']],
])('the example for %s holds a policy and nothing else', (kind, path) => {
  const managed = path.reduce<unknown>(
    (part, step) => (part as Record<string, unknown>)[step],
    example(kind),
  );
  const { policy, problems, ignored } = loadManagedPolicy(managed, loadCheckedPolicy);
  expect([policy?.id, problems, ignored]).toEqual(['marlow-lane', [], '']);
});
