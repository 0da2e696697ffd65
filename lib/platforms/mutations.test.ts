import { describe, expect, test } from 'vitest';
import { parseCount } from '../reading/count';
import { cleanLine } from '../text';
import {
  mutate,
  MUTATIONS,
  pick,
  seededRandom,
  type Mutation,
  type Undo,
} from '../../tests/support/mutations';
import { openSamplePage, samplePages, type SamplePage } from '../../tests/support/sample-pages';
import { truthOf, untruthsIn, valueCounts, valueTexts, type Truth } from '../../tests/support/truth';
import { readPage } from './read-page';

const TRIES = 200;
const MOST_AT_ONCE = 3;
/** The words that part a list from the suggestions below it. */
const HEADS_SUGGESTIONS = /^(?:Suggest|Propozycje|Vorschläge|Who to follow)/u;

describe('a page that its platform has changed is read as before or not at all', () => {
  test.each(samplePages)('$platform: $name', (page) => {
    const document = openSamplePage(page);
    const truth = truthOf(page);
    const mayChange = changesThatKeepTheTruth(page, truth);
    const random = seededRandom(page.html.length);
    const elements = [...document.body.querySelectorAll('*')];
    const ticked = [...document.querySelectorAll('input')].filter((input) => input.checked);
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const { made, undo } = mutateSome(elements, mayChange, random);
      const reading = readPage(document, page.url, page);
      expect(reading && untruthsIn(reading, truth), made.join(', ')).toEqual([]);
      for (const takeBack of undo.toReversed()) takeBack();
      // A copy of a chosen radio button takes the choice from it.
      for (const input of ticked) input.checked = true;
    }
  });
});

type MayChange = (mutation: Mutation, element: Element) => boolean;

function mutateSome(
  elements: readonly Element[],
  mayChange: MayChange,
  random: () => number,
): { made: string[]; undo: Undo[] } {
  const made: string[] = [];
  const undo: Undo[] = [];
  const wanted = 1 + Math.floor(random() * MOST_AT_ONCE);
  while (made.length < wanted) {
    const mutation = pick(MUTATIONS, random);
    const element = pick(elements, random);
    if (!mutation || !element?.isConnected || !mayChange(mutation, element)) continue;
    // With one row's switch and its neighbour's name both gone, a person too would take them for a pair.
    if (mutation === 'remove' && made.some((change) => change.startsWith('remove'))) continue;
    const description = `${mutation} ${element.outerHTML.slice(0, 80)}`;
    const takeBack = mutate(mutation, element, random);
    if (!takeBack) continue;
    made.push(description);
    undo.push(takeBack);
  }
  return { made, undo };
}

/** Leaves out the changes after which the page says something else, also to a person who looks at it. */
function changesThatKeepTheTruth(page: SamplePage, truth: Truth): MayChange {
  const texts = valueTexts(truth);
  const counts = valueCounts(truth);
  const isValue = (element: Element) => {
    const text = cleanLine(element.textContent, Infinity);
    if (text === '') return false;
    const count = parseCount(text);
    return texts.some((value) => value.includes(text)) || (count !== null && counts.includes(count));
  };
  const isWithinValue = (element: Element | null): boolean =>
    element !== null && (isValue(element) || isWithinValue(element.parentElement));
  const isListed = (element: Element) => truth.list !== null && element.closest('[role="dialog"], section');
  const allow: Record<Mutation, (element: Element) => boolean> = {
    // A list may lose rows; a field that has lost its value is truly empty.
    remove: (element) =>
      !holdsHeading(element) && (isListed(element) || !descendants(element).some(isValue)),
    // A picture in a name is a part of the name.
    rename: (element) => !(element.localName === 'img' && isWithinValue(element)),
    // The order of a text's parts is the text.
    reorder: (element) =>
      !isWithinValue(element) && !partsHeadingFromList(element) && !isToldApartByOrder(page, element, isValue),
    translate: (element) => !isWithinValue(element) && !isCode(element),
    // A text that is there twice in itself is another text.
    duplicate: (element) => !isWithinValue(element),
    wrap: () => true,
  };
  return (mutation, element) => allow[mutation](element);
}

function descendants(element: Element): Element[] {
  return [element, ...element.querySelectorAll('*')];
}

/** A page's data is a value from end to end. */
function isCode(element: Element): boolean {
  return element.localName === 'script';
}

/** Without the words above them, suggestions are part of the list to anyone's eye. */
function holdsHeading(element: Element): boolean {
  return descendants(element).some((inner) => HEADS_SUGGESTIONS.test(inner.textContent.trim()));
}

function partsHeadingFromList(element: Element): boolean {
  const children = [...element.children];
  return children.some(holdsHeading) && children.some((child) => !holdsHeading(child) && child.querySelector('a'));
}

/** Below the counts of an Instagram profile nothing but the order tells the name from the bio (see its README). */
function isToldApartByOrder(
  page: SamplePage,
  element: Element,
  isValue: (element: Element) => boolean,
): boolean {
  if (page.platform !== 'instagram' || !element.closest('header')) return false;
  return [...element.children].filter((child) => descendants(child).some(isValue)).length > 1;
}
