/** The draft of a note that declares an exception, for the person to fill in and send. */
import type { Exception } from '../../lib/answer';
import { sayDate } from '../../lib/dates';
import { fill } from '../../lib/words';
import { noteWords as words } from './words';

export type NoteAbout = {
  /** Whom the policy names for exceptions; empty where it names nobody. */
  who: string;
  policy: string;
  /** Of the clause on exceptions; empty where the policy has none. */
  section: string;
  platform: string;
  /** It is about the family of a pupil, and not about the pupil. */
  isFamily: boolean;
  exception: Exception;
};

export function draftNote({ who, policy, section, platform, isFamily, exception }: NoteAbout): string {
  const { linkFromBefore } = exception;
  const link = { yes: words.before, no: words.notBefore, '': words.beforeUnknown }[linkFromBefore];
  return [
    who === '' ? words.openingUnknown : fill(words.opening, { who }),
    section === '' ? fill(words.declaresPlainly, { policy }) : fill(words.declares, { policy, section }),
    isFamily
      ? [fill(words.contactFamily, { platform }), words.linkFamily, link].join('\n')
      : [fill(words.contact, { platform }), words.link, link].join('\n'),
    approval(exception),
    words.closing,
  ].join('\n\n');
}

function approval({ approvedBy, approvedOn }: Exception): string {
  if (approvedBy.trim() === '') return words.asks;
  if (approvedOn === '') return fill(words.approvedUndated, { approvedBy });
  return fill(words.approved, { approvedBy, approvedOn: sayDate(approvedOn) });
}
