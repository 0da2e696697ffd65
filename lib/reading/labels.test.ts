import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { asLabel, english, isLabel, languageOf, whyMissing } from './labels';

const LABELS = {
  en: ['Private account', "Don't show"],
  de: ['Privates Konto'],
  fr: ['Autoriser les demandes de :'],
  ro: ['Toți'],
  ar: ['لا أحد'],
  bn: ['র\u09af\u09bcেছে'],
};

function page(attributes: string): Document {
  return new JSDOM(`<html ${attributes}></html>`).window.document;
}

describe('a label is the same label', () => {
  test.each([
    ['in other case', 'PRIVATE ACCOUNT'],
    ['with other spacing', ' Private\n  account '],
    ['with a curly apostrophe', 'Don’t show'],
    ['in another of its languages', 'Privates Konto'],
    ['with a space that does not break', 'Autoriser les demandes de\u00a0:'],
    ['with a narrow space that does not break', 'Autoriser les demandes de\u202f:'],
    ['with an accent of its own', 'Tot\u0326i'],
    ['with marks of direction around it', '\u202bلا أحد\u202c'],
    ['with marks of direction within it', '\u061cلا\u200f أحد\u2069'],
    ['with a letter in one part', 'র\u09dfেছে'],
  ])('%s', (_, text) => {
    expect(isLabel(text, LABELS)).toBe(true);
  });

  test('and another one as soon as a word differs', () => {
    expect(isLabel('Private accounts', LABELS)).toBe(false);
    expect(isLabel('', LABELS)).toBe(false);
    expect(isLabel('Toti', LABELS)).toBe(false);
    expect(isLabel('أحد', LABELS)).toBe(false);
  });
});

test('wordings in English alone are labels too', () => {
  expect(isLabel('everyone', english('Everyone', 'Anybody'))).toBe(true);
  expect(asLabel(' Who\u00a0can  “see” it? ')).toBe('who can “see” it?');
});

describe('the language of a page', () => {
  test.each([
    ['lang="en"', 'en'],
    ['lang="de-AT"', 'de'],
    ['lang="ZH-Hant-HK"', 'zh'],
    ['lang=""', null],
    ['', null],
  ])('%s', (attributes, language) => {
    expect(languageOf(page(attributes))).toBe(language);
  });
});

describe('a label that is missing means', () => {
  test.each([
    ['a changed page, in a language that it is known in', 'lang="de-CH"', 'changed'],
    ['another language, in one that it is not known in', 'lang="pl"', 'language'],
    ['a changed page, where the page does not say its language', '', 'changed'],
    ['another language, whatever the page calls it', 'lang="constructor"', 'language'],
  ])('%s', (_, attributes, why) => {
    expect(whyMissing(page(attributes), LABELS)).toBe(why);
  });
});
