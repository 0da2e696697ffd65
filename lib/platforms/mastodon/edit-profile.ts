/** The form of one's profile in the settings, which servers have had until 2026. Fields count as they are saved. */
import type { ObservationValues } from '../../observation';
import type { FieldReading } from '../../reading/controls';
import { all, attribute, valueAtFirst } from '../../reading/dom';
import type { Page, PageReader, Screen } from '../../reading/page';
import { cleanLine, cleanText } from '../../text';
import { fieldParts } from './profile';
import { checkboxes, isWhole, readTick } from './settings';
import { ownData, placeOf } from './viewer';

const NAME = 'account[display_name]';
const NOTE = 'account[note]';
const FIELD = /^account\[fields_attributes\]\[(\d{1,2})\]\[(name|value)\]$/u;
const LINK = /https?:\/\/[^\s<>"]{1,500}/gu;
const END_OF_SENTENCE = /[.,;:!?)\]]+$/u;
const LOCKED = 'account[locked]';

export const editProfile: PageReader = {
  id: 'edit-profile',
  seen: '2026-03',
  // A field of the form is there when it is empty, too.
  fields: 0,
  isHere: (page) => placeOf(page) === '/settings/profile',
  isLoaded: (page) => isWhole(fieldNamed(page, NAME) ?? undefined),
  reads: {
    displayName: (page) => readText(fieldNamed(page, NAME), cleanLine),
    bio: readBio,
    links: readLinks,
    // Until 2023 it stood here.
    profileLocked: (page) =>
      checkboxes(page.document, LOCKED).length > 0 ? readTick(LOCKED, (isTicked) => isTicked)(page) : null,
  },
};

function fieldNamed({ document }: Screen, name: string): Element | null {
  const [field, ...more] = textFields(document).filter((one) => attribute(one, 'name') === name);
  return field && more.length === 0 ? field : null;
}

function textFields(document: Document): Element[] {
  return all(document, 'input:not([type="hidden"]), textarea');
}

function readText(field: Element | null, clean: (text: string) => string): FieldReading<string> {
  if (!field) return 'changed';
  const text = clean(valueAtFirst(field));
  return text ? { value: text, anchor: 'control' } : 'absent';
}

function readBio(page: Page): FieldReading<string> {
  const text = aboutOn(page);
  if (text === null) return 'changed';
  return text ? { value: text, anchor: 'control' } : 'absent';
}

function readLinks(page: Page): FieldReading<ObservationValues['links']> {
  const text = aboutOn(page);
  if (text === null) return 'changed';
  const links = [...text.matchAll(LINK)].map(([link]) => link.replace(END_OF_SENTENCE, ''));
  return links.length > 0 ? { value: [...new Set(links)], anchor: 'control' } : 'absent';
}

/** The text, then the fields that are filled in, each with its name; null where a part is missing or there twice. */
function aboutOn(page: Page): string | null {
  const note = fieldNamed(page, NOTE);
  const fields = fieldTexts(page);
  return note && fields ? cleanText([cleanText(valueAtFirst(note)), ...fields].join('\n')) : null;
}

/** Checked against the page's data, which knows how many there are. */
function fieldTexts(page: Page): string[] | null {
  const parts = new Map<string, string>();
  for (const field of textFields(page.document)) {
    const [whole, at = '', part = ''] = FIELD.exec(attribute(field, 'name') ?? '') ?? [];
    if (whole === undefined) continue;
    if (parts.has(at + part)) return null;
    parts.set(at + part, cleanLine(valueAtFirst(field)));
  }
  const numbers = [...new Set([...parts.keys()].map((key) => Number.parseInt(key, 10)))];
  const isPaired = numbers.every((at) => parts.has(`${at}name`) && parts.has(`${at}value`));
  const filled = numbers.toSorted((one, other) => one - other).filter((at) => parts.get(`${at}name`));
  const names = filled.map((at) => parts.get(`${at}name`)).join('\n');
  const known = fieldParts(ownData(page) ?? {}, 'name').map((name) => cleanLine(name));
  return isPaired && names === known.join('\n')
    ? filled.map((at) => `${parts.get(`${at}name`)} ${parts.get(`${at}value`)}`)
    : null;
}
