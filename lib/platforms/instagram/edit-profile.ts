/**
 * The page on which an Instagram profile is edited. What is typed or switched there counts once it is
 * submitted: others see what was there before.
 */
import { cleanText } from '../../text';
import type { FieldReading } from '../../reading/controls';
import {
  all,
  attribute,
  closest,
  first,
  isBefore,
  lines,
  matches,
  valueAtFirst,
  valueOf,
} from '../../reading/dom';
import { asText } from '../../reading/embedded';
import { english } from '../../reading/labels';
import type { Page, PageReader, Screen } from '../../reading/page';
import { optional, switchNamed } from './settings';
import { dataOf, mainOf } from './viewer';

const BIO = 'textarea#pepBio';
const WEBSITE = 'input[placeholder="Website" i]';
const BUTTON = 'button, [role="button"]';

const readSuggested = optional(switchNamed(english('Show account suggestions on profiles')));

export const editProfile: PageReader = {
  id: 'edit-profile',
  seen: '2026-08',
  fields: 1,
  isHere: ({ path }) => path === '/accounts/edit',
  isLoaded: ({ document }) => first(document, BIO) !== null,
  reads: {
    bio: (page) => readField(page, BIO, 'biography'),
    links: (page) => {
      const link = readField(page, WEBSITE, 'external_url');
      return typeof link === 'string' ? null : { value: [link.value], anchor: link.anchor };
    },
    suggestedToOthers: (page) => {
      const field = readSuggested(page);
      return typeof field === 'object' && field !== null ? (whyNotSubmitted(page) ?? field) : field;
    },
  },
};

/** `key` is what the page's data calls the same thing. */
function readField(page: Page, selector: string, key: string): FieldReading<string> {
  const field = first(page.document, selector);
  if (!field || !matches(field, 'input, textarea')) return 'changed';
  const value = cleanText(valueOf(field));
  const trouble = whyNotSaved(page, field, key);
  if (trouble) return trouble;
  return value ? { value, anchor: 'control' } : 'absent';
}

/** Instagram's program writes what is typed into the page too, so that the field alone never tells. */
function whyNotSaved(page: Page, field: Element, key: string): 'contradictory' | 'changed' | null {
  if (isOff(field)) return null;
  const saved = dataOf(page)?.[key];
  if (saved === undefined) return isAsAtFirst(field) ? whyNotSubmitted(page) : 'contradictory';
  return cleanText(asText(saved) ?? '') === cleanText(valueOf(field)) ? null : 'contradictory';
}

function isAsAtFirst(field: Element): boolean {
  return valueOf(field) === valueAtFirst(field);
}

/** "Submit", the last button of the form, is off while there is nothing to save. */
function whyNotSubmitted(page: Screen): 'contradictory' | 'changed' | null {
  const bio = first(page.document, BIO);
  const form = bio && (closest(bio, 'form') ?? mainOf(page));
  const buttons = form ? all(form, BUTTON) : [];
  const submit = buttons.findLast((button) => bio && isBefore(bio, button) && lines(button).length > 0);
  if (!submit) return 'changed';
  return isOff(submit) ? null : 'contradictory';
}

/** Nobody can press it or type in it. */
function isOff(control: Element): boolean {
  return attribute(control, 'disabled') !== null || attribute(control, 'aria-disabled') === 'true';
}
