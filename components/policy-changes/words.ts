import type { Part } from '../../lib/policies/compare-policies';

export const words = {
  title: 'A new version of your policy',
  versions: '{title}: version {before} is in use, this is version {after}.',
  sameVersion: '{title}: both go by version {after}, but they are not the same.',
  what: 'Nothing has been changed yet. What was read stays, and is judged anew under the policy that you choose; answers that rest on the policy are asked for again where the number of the version is another.',
  rules: 'What it asks',
  parts: 'What else has changed',
  noRules: 'What it asks is as it was.',
  added: 'New: {title}. {level}. {section}: {says}',
  removed: 'No longer asked: {title}.',
  level: '{title}: “{after}”, so far “{before}”.',
  section: '{title}: now in the section “{after}”, so far “{before}”.',
  words: '{title}: it now says “{after}”, so far “{before}”.',
  options: '{title}: details have changed.',
  take: 'Use the new version',
  keep: 'Keep the present one',
} as const;

export const partWords: { readonly [Name in Part]: string } = {
  title: 'How findings name the policy',
  version: 'The number of the version',
  document: 'The document: its title, who is responsible, its dates',
  school: 'The school’s names',
  appliesTo: 'Whom it binds',
  contacts: 'Whom to ask',
  help: 'Help outside the school',
  officialAccounts: 'Official accounts',
  channels: 'How to write to each other',
  minimumAges: 'Minimum ages',
  terms: 'Terms',
  logos: 'The school’s logo',
  consequences: 'What follows if it is not kept',
};
