import { describe, expect, test } from 'vitest';
import { parseCount } from '../reading/count';
import { parent } from '../reading/dom';
import { cleanLine } from '../text';
import {
  mutate,
  MUTATIONS,
  pick,
  seededRandom,
  type Mutation,
  type Undo,
} from '../../tests/support/mutations';
import { treesIn } from '../../tests/support/hand-written-page';
import { openSamplePage, samplePages, type SamplePage } from '../../tests/support/sample-pages';
import { truthOf, untruthsIn, valueCounts, valueTexts, type Truth } from '../../tests/support/truth';
import { readPage } from './read-page';

/** How often each page is changed, over all of its samples, and each sample at least. */
const TRIES_A_PAGE = 500;
const TRIES_A_SAMPLE = 120;
const MOST_AT_ONCE = 3;
/** The words that part a list from the suggestions below it. */
const HEADS_SUGGESTIONS = /^(?:Suggest|Propozycje|Vorschläge|Who to follow)/u;

/**
 * A page that is not there yet, or still the one before, is told by a single sign; the rest must bear more.
 * The practice network changes only when we change it, and its sample pages with it.
 */
const mutable = samplePages.filter(
  ({ platform, expect: { observations } }) =>
    platform !== 'practice' &&
    !observations.some(({ reading }) => reading.status === 'unreadable' && reading.why === 'notLoaded'),
);

describe('a page that its platform has changed is read as before or not at all', () => {
  test.each(mutable)('$platform: $name', { timeout: 60_000 }, (page) => {
    const document = openSamplePage(page);
    const truth = truthOf(page, document);
    const changeable = elementsThatMayChange(page, document, truth);
    const random = seededRandom(page.html.length);
    const trees = treesIn(document.body);
    const before = trees.map((tree) => Array.from(tree.childNodes, (node) => node.cloneNode(true)));
    const inputs = trees.flatMap((tree) => Array.from(tree.querySelectorAll('input')));
    const ticked = inputs.filter((input) => input.checked);
    for (let attempt = 0; attempt < triesOf(page); attempt++) {
      const { made, undo } = mutateSome(changeable, random);
      const reading = readPage(document, page.url, page);
      // Where a platform has servers of anybody's, a page that no longer looks like one is nobody's.
      expect(reading ? untruthsIn(reading, truth) : [], made.join(', ')).toEqual([]);
      for (const takeBack of undo.toReversed()) takeBack();
      // A copy of a chosen radio button takes the choice from it.
      for (const input of ticked) input.checked = true;
    }
    const isAsBefore = trees.every((tree, index) =>
      [...tree.childNodes].every((node, place) => node.isEqualNode(before[index]?.[place] ?? null)),
    );
    expect(isAsBefore, 'every change was taken back').toBe(true);
  });
});

function triesOf({ platform, expect: { page } }: SamplePage): number {
  const samples = mutable.filter((other) => other.platform === platform && other.expect.page === page);
  return Math.max(TRIES_A_SAMPLE, Math.ceil(TRIES_A_PAGE / samples.length));
}

type Changeable = Record<Mutation, readonly Element[]>;

function mutateSome(changeable: Changeable, random: () => number): { made: string[]; undo: Undo[] } {
  const made: string[] = [];
  const undo: Undo[] = [];
  const wanted = 1 + Math.floor(random() * MOST_AT_ONCE);
  for (let tries = 0; made.length < wanted && tries < 50; tries++) {
    const mutation = pick(MUTATIONS, random) ?? 'wrap';
    const element = pick(changeable[mutation], random);
    // With one row's switch and its neighbour's name both gone, a person too would take them for a pair.
    const isSecondLoss = mutation === 'remove' && made.some((change) => change.startsWith('remove'));
    if (!element?.isConnected || isSecondLoss) continue;
    const description = `${mutation} ${describeElement(element)}`;
    const takeBack = mutate(mutation, element, random);
    if (!takeBack) continue;
    made.push(description);
    undo.push(takeBack);
  }
  return { made, undo };
}

/** Leaves out the changes after which the page says something else, also to a person who looks at it. */
function elementsThatMayChange(page: SamplePage, document: Document, truth: Truth): Changeable {
  const all = treesIn(document.body).flatMap((tree) => Array.from(tree.querySelectorAll('*')));
  const values = new Set(all.filter(isValueOf(truth)));
  const holdsValue = withAncestors(values);
  const headings = all.filter(
    (element) => element.children.length === 0 && HEADS_SUGGESTIONS.test(element.textContent.trim()),
  );
  const holdsHeading = withAncestors(headings);
  const isWithinValue = (element: Element) => values.has(element) || isBelow(values, element);
  const whole = new Set(valueTexts(truth));
  const isPartOfValue = (element: Element) =>
    isWithinValue(element) && !whole.has(cleanLine(element.textContent));
  // Where data and menu name two accounts, the menu alone says whose page this is.
  const menu = page.name.endsWith('other-account-data') ? linksToOwnProfile(document, truth.handle) : [];
  const holdsMenu = withAncestors(menu);
  const isWithinMenu = (element: Element) => holdsMenu.has(element) || isBelow(new Set(menu), element);
  // On an Instagram profile only the page's data tells a category from the first line of a bio.
  const isOnlyHint = (element: Element) => element.localName === 'script' && truth.shown.has('category');
  const holding = (element: Element, holders: ReadonlySet<Element>) =>
    [...element.children].filter((child) => holders.has(child));
  return {
    // A list may lose rows and names; a field that has lost its value is truly empty, or says something else.
    remove: all.filter((element) => {
      if (holdsHeading.has(element) || isPartOfValue(element)) return false;
      if (isWithinMenu(element) || isOnlyHint(element)) return false;
      return !holdsValue.has(element) || (truth.list !== null && isInList(element));
    }),
    // A picture in a name is a part of the name.
    rename: all.filter(
      (element) =>
        !isWithinMenu(element) &&
        !isOnlyHint(element) &&
        !(element.localName === 'img' && isWithinValue(element)),
    ),
    reorder: all.filter((element) => {
      const hasHeading = holding(element, holdsHeading).length > 0;
      // Without the words above them, suggestions are part of the list to anyone's eye.
      if (hasHeading && [...element.children].some((child) => !holdsHeading.has(child) && isPeople(child)))
        return false;
      // Below the counts of an Instagram profile nothing but the order tells the name from the bio.
      const isByOrder = page.platform === 'instagram' && element.closest('header') !== null;
      if (isByOrder && holding(element, holdsValue).length > 1) return false;
      // The order of a text's parts is the text.
      return !isWithinValue(element);
    }),
    // A page's data is a value from end to end.
    translate: all.filter((element) => !isWithinValue(element) && element.localName !== 'script'),
    // A text that stands twice in its place is another text.
    duplicate: all.filter((element) => !isWithinValue(element)),
    wrap: all,
  };
}

function isValueOf(truth: Truth): (element: Element) => boolean {
  const texts = valueTexts(truth).map(withoutSpaces);
  const counts = valueCounts(truth);
  return (element) => {
    const text = withoutSpaces(cleanLine(element.textContent, Infinity));
    const count = parseCount(element.textContent);
    const isCutShort = (value: string) => text.length < value.length && text.startsWith(value.slice(0, 30));
    const isText = texts.some((value) => value.includes(text) || isCutShort(value));
    return text !== '' && (isText || (count !== null && counts.includes(count)));
  };
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}

function linksToOwnProfile(document: Document, handle = ''): Element[] {
  const links = [...document.querySelectorAll(`a[href^="/${handle}"], a[href^="/@${handle}"]`)];
  return links.filter((link) => !link.closest('main, [role="dialog"]'));
}

function withAncestors(elements: Iterable<Element>): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const element of elements) {
    for (let at: Element | null = element; at && !found.has(at); at = parent(at)) found.add(at);
  }
  return found;
}

function isBelow(values: ReadonlySet<Element>, element: Element): boolean {
  for (let at = parent(element); at; at = parent(at)) if (values.has(at)) return true;
  return false;
}

function describeElement(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`);
  return `<${element.localName}${attributes.join('')}>${element.textContent.slice(0, 40)}`;
}

function isInList(element: Element): boolean {
  return element.closest('[role="dialog"], section, [data-testid="person-list"]') !== null;
}

function isPeople(element: Element): boolean {
  return element.querySelector('img, [data-testid="UserCell"]') !== null;
}
