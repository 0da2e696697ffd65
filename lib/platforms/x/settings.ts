/** X's settings pages: which labels, which options, what each option means. */
import type { Audience, AudienceSetting } from '../../setting';
import {
  hasControls,
  readChoice,
  readRowAnswer,
  readSwitch,
  type FieldReading,
  type Question,
} from '../../reading/controls';
import { all, first } from '../../reading/dom';
import { english, isLabel, type Labels } from '../../reading/labels';
import type { FieldReaders, Page, PageReader } from '../../reading/page';
import { mainColumn, mainOf } from './viewer';

const PHOTO_TAGGING = english('Photo tagging');
const TAG_OPTIONS = [
  [english('Anyone can tag you'), 'everyone'],
  [english('Only people you follow can tag you'), 'friends'],
] as const;
const TAG_SUMMARIES: readonly (readonly [Labels, Audience])[] = [...TAG_OPTIONS, [english('Off'), 'nobody']];

/** Settings that one choice makes, each with what its options mean. */
export const questions = {
  whoCanTag: { asks: PHOTO_TAGGING, options: TAG_OPTIONS },
  whoCanMessage: {
    asks: english('Allow message requests from:', 'Allow message requests from'),
    options: [
      // People one follows can write even so.
      [english('No one'), 'friends'],
      [english('Verified users'), 'everyone'],
      [english('Everyone'), 'everyone'],
    ],
  },
} as const satisfies { readonly [Name in AudienceSetting]?: Question<Audience> };

export const settingsPages: readonly PageReader[] = [
  settingsPage('audience-and-tagging', ['/settings/audience_and_tagging'], {
    accountPrivate: switchNamed(english('Protect your posts', 'Protect your Tweets')),
    videosDownloadable: optional(inverted(switchNamed(english('Protect your videos')))),
    whoCanTag: readTagSummary,
  }),
  settingsPage('photo-tagging', ['/settings/tagging'], { whoCanTag: readTagging }),
  settingsPage('direct-messages', ['/settings/direct_messages'], {
    whoCanMessage: inMain((document, main) => readChoice(document, main, questions.whoCanMessage)),
    readReceiptsShown: switchNamed(english('Show read receipts')),
    whoCanAddToGroups: onlyInData,
  }),
  settingsPage('contacts', ['/settings/contacts'], {
    foundByEmail: switchNamed(
      english(
        'Let people who have your email address find you on X',
        'Let people who have your email address find you on Twitter',
      ),
    ),
    foundByPhone: switchNamed(
      english(
        'Let people who have your phone number find you on X',
        'Let people who have your phone number find you on Twitter',
      ),
    ),
    contactsSynced: onlyInData,
  }),
  settingsPage('location', ['/settings/location'], {
    locationShared: switchNamed(
      english('Add location information to your posts', 'Add location information to your Tweets'),
    ),
  }),
];

function settingsPage(id: string, paths: readonly string[], reads: FieldReaders): PageReader {
  return {
    id,
    seen: '2025-07',
    isHere: ({ path }) => paths.includes(path),
    isLoaded: (page) => {
      const main = mainColumnOrDetail(page);
      return main !== null && hasControls(main);
    },
    reads,
  };
}

/** Wide windows show the settings menu in the primary column and the page itself beside it. */
function mainColumnOrDetail(page: { document: Document; path: string }): Element | null {
  return mainOf(page.document) ?? mainColumn(page) ?? first(page.document, 'body');
}

type Field<T> = (page: Page) => FieldReading<T>;

function inMain<T>(read: (document: Document, main: Element) => FieldReading<T>): Field<T> {
  return (page) => {
    const main = mainColumnOrDetail(page);
    return main ? read(page.document, main) : 'notLoaded';
  };
}

function switchNamed(labels: Labels): Field<boolean> {
  return inMain((document, main) => readSwitch(document, main, labels));
}

function inverted(read: Field<boolean>): Field<boolean> {
  return (page) => {
    const field = read(page);
    return typeof field === 'string' ? field : { ...field, value: !field.value };
  };
}

/** For a control that not every account has. */
function optional<T>(read: Field<T>): (page: Page) => FieldReading<T> | null {
  return (page) => {
    const field = read(page);
    return field === 'changed' || field === 'language' ? null : field;
  };
}

/** For what no control on the web shows, and the page's data does. */
function onlyInData(): null {
  return null;
}

/** The row that leads to photo tagging says in words what is chosen there. */
function readTagSummary({ document }: Page): FieldReading<Audience> {
  const summaries = all(document, 'a[href$="/settings/tagging"] [data-testid="pivot-description"]');
  return readRowAnswer(document, summaries, { asks: PHOTO_TAGGING, answer: summaryMeans, anchor: 'control' });
}

function summaryMeans(text: string): Audience | null {
  return TAG_SUMMARIES.find(([labels]) => isLabel(text, labels))?.[1] ?? null;
}

/** A gate that is off hides the options; then nobody can tag. */
function readTagging(page: Page): FieldReading<Audience> {
  const gate = switchNamed(PHOTO_TAGGING)(page);
  if (typeof gate === 'string') return gate;
  if (!gate.value) return { value: 'nobody', anchor: gate.anchor };
  return inMain((document, main) => readChoice(document, main, questions.whoCanTag))(page);
}
