/** A file under six new words. */
import type { About } from '../../components/seal/about-form';
import type { SealedFile } from '../../components/seal/hand-out';
import type { Pupil } from '../../lib/roll/pupil';
import { sealRoll } from '../../lib/roll/sealed/seal';
import { makePassphrase } from '../../lib/roll/sealed/words-of';

export async function makeSealed(
  pupils: readonly Pupil[],
  { school, useBy }: About,
  today: string,
): Promise<SealedFile> {
  const passphrase = makePassphrase(crypto);
  const made = today.slice(0, 10);
  const text = await sealRoll({ school, made, useBy, pupils }, passphrase, crypto);
  return { name: fileName(school, useBy), text, passphrase, school, useBy, count: pupils.length };
}

/** "marlow-lane-primary-school-until-2027-08-31.roll" */
function fileName(school: string, useBy: string): string {
  const plain = school
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 60);
  return `${plain === '' ? 'school' : plain}-until-${useBy}.roll`;
}
