/** What is said of a file that cannot be read, or not as a whole. `{file}` is its name. */
import type { ArchiveTroubleKind } from './trouble';

export const troubleWords: { readonly [Kind in ArchiveTroubleKind]: string } = {
  truncated:
    '{file} ends too early, as after a download that broke off. Download it again, then give it to us once more.',
  encrypted:
    '{file} is locked with a password, so we did not read it. Unpack it yourself, then give us the folder.',
  split: '{file} is one piece of a packed file that was cut up. Put the pieces together, or unpack it first.',
  otherPacked: '{file} is packed in a way that we cannot open. Unpack it yourself, then give us the folder.',
  tooManyFiles: '{file} holds more files than any download we know, so we stopped looking.',
  tooDeep: '{file} holds packed files within packed files within packed files; we did not go further in.',
  tooLarge: '{file} becomes far larger when it is unpacked than any such file should, so we stopped.',
  damaged: '{file} is damaged: what is in it does not fit together, so we did not use it. Download it again.',
  cannotOpen: '{file} could not be opened. Perhaps it was moved or renamed while we looked.',
  oddNames:
    '{file} holds names that lead out of its folder. We took them for plain names; nothing is ever unpacked to your disk.',
  duplicates: '{file} holds two files of the same name. We read the later one, as unpacking would leave it.',
  notText: '{file} should hold text, but does not.',
  notJson: '{file} breaks off or is damaged: it could not be read.',
  oddTable: '{file} should be a table, but its columns could not be made out.',
  oddShape: '{file} is arranged in a way that we do not know yet, so we did not guess.',
  oddRecords: 'Some entries in {file} are damaged and were left out.',
  loops: 'The index in {file} leads back to itself. We read the entries one by one instead.',
  unknown:
    'We do not recognise {file} as a data download. Give us the file as the platform made it, or the folder you unpacked it to.',
  onlyNumbers:
    '{file} names people by number only, not by name. Open the list on the platform’s own page instead.',
  partMissing:
    'The download came in several parts, and one is missing: lists may be cut short. Give us all parts together.',
  perhapsRange:
    'Everything in {file} is from the last year. If you asked for one year only, the list is not whole: ask for all time.',
  language:
    '{file} is in a language that we cannot read yet. Ask for the download in English, or in the other format.',
  chatExport: '{file} is a conversation. We never read conversations, so we did not open it.',
  noLists: '{file} comes from a time when the download held neither settings nor lists. Ask for a new one.',
  cancelled: 'You stopped the reading. What had been read so far was not used.',
};
