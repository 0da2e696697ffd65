import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadPolicy } from '../policies/policy';
import { policyAsking } from '../../tests/support/build';
import { logoBytes, logoDataOf } from './logo-bytes';

const bytes = fc.uint8Array({ minLength: 1, maxLength: 400 });

test('a picture goes into a policy file and comes out as it was, whatever its bytes', () => {
  fc.assert(
    fc.property(bytes, fc.constantFrom('png', 'jpeg', 'webp', 'svg'), (picture, kind) => {
      const data = logoDataOf(picture, kind) ?? '';
      const loaded = loadPolicy({ ...policyAsking('school-logo'), logos: [{ name: 'Crest', data }] });
      const kept = loaded.ok ? loaded.policy.logos?.[0]?.data : undefined;
      expect(logoBytes(kept ?? '')).toEqual(picture);
    }),
  );
});

test.each(['gif', 'heic', 'other'] as const)(
  'a picture that moves or is not known has no place: %s',
  (kind) => {
    expect(logoDataOf(new Uint8Array(9), kind)).toBeNull();
  },
);

test('what is no base64 is no picture', () => {
  expect(logoBytes('data:image/png;base64,AAA')).toBeNull();
});
