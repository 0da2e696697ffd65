/** The title and the sentence of a finding, from the rule's own words or the common ones, with its blanks filled. */
import { COMMON_SENTENCES, type CommonSentence } from '../../lib/common-words';
import type { ChecklistItem } from '../../lib/checklist';
import { fill } from '../../lib/words';

export function sentenceOf({ finding, words }: ChecklistItem): string {
  const { says, values = {} } = finding.verdict;
  const sentence = words.says[says] ?? (isCommon(says) ? COMMON_SENTENCES[says] : says);
  return fill(sentence, values);
}

/** What a finding is about. */
export function titleOf({ finding, words }: ChecklistItem): string {
  const { values = {}, about, fix } = finding.verdict;
  if (fix && 'guide' in fix) return fill('{setting}', values);
  return about !== undefined && words.titleOfEach ? fill(words.titleOfEach, values) : words.title;
}

function isCommon(says: string): says is CommonSentence {
  return Object.hasOwn(COMMON_SENTENCES, says);
}
