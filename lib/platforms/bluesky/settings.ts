/** Bluesky's settings of chats: which questions, which options, what each option means. */
import type { Audience, AudienceSetting } from '../../setting';
import { hasControls, readChoice, type FieldReading, type Question } from '../../reading/controls';
import { all } from '../../reading/dom';
import { languageOf } from '../../reading/labels';
import type { Page, PageReader } from '../../reading/page';
import * as words from './labels';
import { isAccountHere, isSignedOut, screenOn } from './viewer';

const OPTIONS = [
  [words.EVERYONE, 'everyone'],
  [words.FOLLOWED, 'friends'],
  [words.NO_ONE, 'nobody'],
] as const;

/** Settings that one choice makes, each with what its options mean. */
export const questions = {
  whoCanMessage: { asks: words.MESSAGES, options: OPTIONS },
  whoCanAddToGroups: { asks: words.GROUP_CHATS, options: OPTIONS },
} as const satisfies { readonly [Name in AudienceSetting]?: Question<Audience> };

export const settingsPages: readonly PageReader[] = [
  {
    id: 'messages',
    seen: '2026-05',
    isHere: ({ path }) => path === '/messages/settings',
    isLoaded: (page) => {
      const screen = screenOf(page);
      return isSignedOut(page) || (screen !== null && hasControls(screen) && isAccountHere(page));
    },
    reads: {
      whoCanMessage: (page) => readQuestion(page, 'whoCanMessage', 'whoCanAddToGroups'),
      // Not everybody has group chats; then there is one question alone.
      whoCanAddToGroups: (page) =>
        isOneAlone(page) ? null : readQuestion(page, 'whoCanAddToGroups', 'whoCanMessage'),
    },
  },
];

function screenOf(page: { document: Document; path: string }): Element | null {
  return screenOn(page, 'messagesSettingsScreen');
}

type Asked = keyof typeof questions;

function readQuestion(page: Page, asked: Asked, other: Asked): FieldReading<Audience> {
  if (isSignedOut(page)) return 'signedOut';
  const screen = screenOf(page);
  if (!screen) return 'notLoaded';
  const field = readChoice(page.document, screen, questions[asked], [questions[other].asks]);
  return field === 'changed' && !isInEnglish(page) ? 'language' : field;
}

/** Only in English is the newest name of a question known: elsewhere one that is missing says nothing of a change. */
function isInEnglish({ document }: Page): boolean {
  return ['en', null].includes(languageOf(document));
}

function isOneAlone(page: Page): boolean {
  const screen = screenOf(page);
  return screen !== null && all(screen, '[role="radiogroup"]').length === 1;
}
