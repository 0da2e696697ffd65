/** Walks everything that is said to people, and tells the author which text says it in the wrong way. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMON_SENTENCES } from '../../lib/common-words';
import type { Guide } from '../../lib/guide';
import type { PlatformArchive } from '../../lib/archive/platform-archive';
import type { Platform } from '../../lib/platform';
import type { Rule } from '../../lib/rule';

const root = path.resolve(import.meta.dirname, '../..');

const catalogues = import.meta.glob<object>('../../{components,entrypoints,lib}/**/words.ts', {
  eager: true,
});
const rules = import.meta.glob<Rule>('../../lib/rules/*/index.ts', { eager: true, import: 'default' });
const platforms = import.meta.glob<Platform>('../../lib/platforms/*/index.ts', {
  eager: true,
  import: 'default',
});
const guides = import.meta.glob<Guide>('../../lib/platforms/*/guide.json', {
  eager: true,
  import: 'default',
});
const downloads = import.meta.glob<PlatformArchive>('../../lib/platforms/*/archive.ts', {
  eager: true,
  import: 'default',
});
const walkthrough = import.meta.glob<object>(
  '../../lib/walkthrough/{lessons/*,scenarios/*,context}/index.ts',
  {
    eager: true,
  },
);
const sources = import.meta.glob<string>(
  ['../../components/*/*.{ts,tsx}', '!**/words.ts', '!**/*.test.tsx'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
);

/** Where a text stands, and what it says. */
type Text = readonly [place: string, text: string];

function textsIn(value: unknown, place: string): Text[] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place} ${key}`));
}

/** What a lesson puts on an invented profile is not said by us, and may be nothing. */
function toldIn(part: object): unknown {
  return JSON.parse(JSON.stringify(part, (key, value: unknown) => (key === 'instance' ? undefined : value)));
}

const nameOf = (file: string) => path.relative(root, path.resolve(import.meta.dirname, file));

const texts: readonly Text[] = [
  ...Object.entries(catalogues).flatMap(([file, words]) => textsIn(words, nameOf(file))),
  ...Object.entries(rules).flatMap(([file, { words }]) => textsIn(words, nameOf(file))),
  ...Object.entries(platforms).flatMap(([file, { settings }]) =>
    Object.values(settings).flatMap(({ title, steps }) => textsIn([title, steps], nameOf(file))),
  ),
  ...Object.entries(platforms).flatMap(([file, { language }]) =>
    textsIn(language?.steps ?? [], nameOf(file)),
  ),
  ...Object.entries(platforms).flatMap(([file, { pages }]) =>
    pages.flatMap(({ title, hint = title }) => textsIn([title, hint], nameOf(file))),
  ),
  ...Object.entries(guides).flatMap(([file, { title, covers, items, notHere = [] }]) =>
    textsIn(
      [title, covers || title, items.map(({ page, ...item }) => ({ ...item, page: page?.title })), notHere],
      nameOf(file),
    ),
  ),
  ...Object.entries(downloads).flatMap(([file, { request, note = request.takes }]) =>
    textsIn([request.steps, request.format, request.takes, note], nameOf(file)),
  ),
  ...Object.entries(walkthrough).flatMap(([file, part]) => textsIn(toldIn(part), nameOf(file))),
  ...textsIn(COMMON_SENTENCES, 'lib/common-words.ts'),
];

function placesWhere(isWrong: (text: string) => boolean): string[] {
  return texts.filter(([, text]) => isWrong(text)).map(([place, text]) => `${place}: ${text}`);
}

/** Words that judge, threaten or promise what nobody can keep. */
const FORBIDDEN = [
  'violation',
  'violate',
  'compliant',
  'compliance',
  'score',
  'audit result',
  'monitoring',
  'certificate',
  'guarantee',
  '100%',
  'anonymous',
];

describe('what is said to people', () => {
  test('is found: every component that speaks, every rule and every platform', () => {
    const places = new Set(texts.map(([place]) => place.split(' ')[0] ?? ''));
    expect(places.size).toBeGreaterThan(30);
    expect(
      [rules, platforms, guides, walkthrough]
        .flatMap((files) => Object.keys(files))
        .map(nameOf)
        .filter((file) => !places.has(file)),
    ).toEqual([]);
  });

  test.each(FORBIDDEN)('never contains “%s”', (word) => {
    expect(placesWhere((text) => text.toLowerCase().includes(word))).toEqual([]);
  });

  test('is never empty, and never begins or ends with a space', () => {
    expect(placesWhere((text) => text === '' || text !== text.trim())).toEqual([]);
  });

  test('has quotation marks and apostrophes that are curved: “so”, and so’s this', () => {
    expect(placesWhere((text) => /["'`´]/u.test(text))).toEqual([]);
  });

  test('has an ellipsis of one character: …', () => {
    expect(placesWhere((text) => text.includes('..'))).toEqual([]);
  });

  test('has every bracket of a blank closed, and plain names in the blanks', () => {
    expect(placesWhere((text) => /[{}]/u.test(text.replaceAll(/\{[a-zA-Z]+\}/gu, '')))).toEqual([]);
  });
});

describe('the blanks in what a component says', () => {
  /** What is handed over whole, under one name. */
  const WHOLE: Record<string, readonly string[]> = { clause: ['section', 'says'] };
  const files = Object.keys(catalogues).filter((file) => file.includes('/components/'));

  /** Every name that stands in a component's code; comments, tags and texts set aside. */
  function namesIn(folder: string): Set<string> {
    const code = Object.entries(sources)
      .filter(([file]) => path.dirname(file) === folder)
      .map(([, text]) => text.replaceAll(/\/\*.*?\*\/|\/\/.*|<\/?[a-z]+|'[^'\n]*'/gsu, ' '))
      .join('\n');
    const names = code.match(/\b[a-zA-Z]+\b/gu) ?? [];
    return new Set([...names, ...names.flatMap((name) => WHOLE[name] ?? [])]);
  }

  test.each(files.map(nameOf))('are all filled by the component: %s', (name) => {
    const file = files.find((candidate) => nameOf(candidate) === name) ?? '';
    const filled = namesIn(path.dirname(file));
    const open = textsIn(catalogues[file], name).flatMap(([place, text]) =>
      [...text.matchAll(/\{(\w+)\}/gu)].flatMap(([blank, inside = '']) =>
        filled.has(inside) ? [] : [`${place}: ${blank}`],
      ),
    );
    expect(open).toEqual([]);
  });

  test('would be missed if there were one that nobody fills', () => {
    expect(namesIn('../../components/tour').has('platform')).toBe(true);
    expect(namesIn('../../components/tour').has('nobodyFillsThis')).toBe(false);
  });
});

test('nothing that is said in a window’s title or menu is left out of sight of these rules', () => {
  const messages: object = JSON.parse(
    readFileSync(path.join(root, 'public/_locales/en/messages.json'), 'utf8'),
  );
  const wrong = textsIn(messages, '').filter(([, text]) =>
    FORBIDDEN.some((word) => text.toLowerCase().includes(word)),
  );
  expect(wrong).toEqual([]);
});
