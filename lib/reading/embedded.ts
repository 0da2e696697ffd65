/**
 * Data that a platform writes into its own page as JSON. Only the object asked for is parsed, and the
 * caller takes from it the keys it names: the same scripts hold tokens and other people's data.
 */
import { all, textContent } from './dom';

export type JsonObject = { readonly [key: string]: unknown };

/** Longest object that is parsed, in UTF-16 code units, and how many places are tried. */
const MAX_OBJECT = 2_000_000;
const MAX_TRIES = 20;

/**
 * The first JSON object that follows `"name"` in a script matching `selector` and that `accepts`; null
 * where there is none. A quotation inside somebody's text cannot be taken for `"name"`, because there its
 * quotation marks are escaped.
 */
export function embeddedObject(
  document: Document,
  selector: string,
  name: string,
  accepts: (object: JsonObject) => boolean,
): JsonObject | null {
  for (const script of all(document, selector)) {
    const found = objectAfter(textContent(script), name, accepts);
    if (found) return found;
  }
  return null;
}

function objectAfter(
  text: string,
  name: string,
  accepts: (object: JsonObject) => boolean,
): JsonObject | null {
  const quoted = JSON.stringify(name);
  let at = text.indexOf(quoted);
  for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries++) {
    const object = objectFrom(text, text.indexOf('{', at));
    if (object && accepts(object)) return object;
    at = text.indexOf(quoted, at + quoted.length);
  }
  return null;
}

function objectFrom(text: string, start: number): JsonObject | null {
  const end = start < 0 ? -1 : endOfObject(text, start);
  return end < 0 ? null : asObject(parse(text.slice(start, end)));
}

/** A value as an object, or null: for stepping through parsed JSON. */
export function asObject(value: unknown): JsonObject | null {
  return isObject(value) ? value : null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function asCount(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

/** Where the object that opens at `start` closes, or -1: counts braces outside strings. */
function endOfObject(text: string, start: number): number {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}]/gsu;
  tokens.lastIndex = start;
  let depth = 0;
  for (let token = tokens.exec(text); token && token.index < start + MAX_OBJECT; token = tokens.exec(text)) {
    if (token[0] === '{') depth++;
    if (token[0] === '}' && --depth === 0) return tokens.lastIndex;
  }
  return -1;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
