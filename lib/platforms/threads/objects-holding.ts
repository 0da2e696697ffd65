/** Finding data in a page's scripts by a key inside it, where nothing before it says whose it is. */
import { all, textContent } from '../../reading/dom';
import { asObject, type JsonObject } from '../../reading/embedded';

/** Longest object that is parsed, in UTF-16 code units, and how many are tried in one script. */
const MAX_OBJECT = 50_000;
const MAX_TRIES = 500;

/**
 * Every JSON object of the page that has `key`, read from the object alone: what stands around it is not
 * parsed. A quotation inside somebody's text cannot be taken for the key, because there its quotation marks
 * are escaped.
 */
export function objectsHolding(document: Document, key: string): JsonObject[] {
  return all(document, 'script[type="application/json"]').flatMap((script) =>
    objectsIn(textContent(script), JSON.stringify(key)),
  );
}

function objectsIn(text: string, quoted: string): JsonObject[] {
  const found: JsonObject[] = [];
  let at = text.indexOf(quoted);
  for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries++) {
    const start = startBefore(text, at);
    const end = endAfter(text, at);
    const object = start < 0 || end < 0 ? null : parse(text.slice(start, end));
    if (object) found.push(object);
    at = text.indexOf(quoted, at + quoted.length);
  }
  return found;
}

/** Where the object opens that `at` stands in, or -1: back over what opens and closes before it. */
function startBefore(text: string, at: number): number {
  let depth = 0;
  let isText = false;
  for (let place = at - 1; place >= 0 && place > at - MAX_OBJECT; place--) {
    const character = text[place];
    if (character === '"' && !isEscaped(text, place)) isText = !isText;
    if (isText) continue;
    if (character === '}') depth++;
    if (character === '{' && --depth < 0) return place;
  }
  return -1;
}

function isEscaped(text: string, place: number): boolean {
  let before = place;
  while (before > 0 && text[before - 1] === '\\') before--;
  return (place - before) % 2 === 1;
}

/** Where that object closes, or -1. */
function endAfter(text: string, at: number): number {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}]/gsu;
  tokens.lastIndex = at;
  let depth = 1;
  for (let token = tokens.exec(text); token && token.index < at + MAX_OBJECT; token = tokens.exec(text)) {
    if (token[0] === '{') depth++;
    if (token[0] === '}' && --depth === 0) return tokens.lastIndex;
  }
  return -1;
}

function parse(json: string): JsonObject | null {
  try {
    return asObject(JSON.parse(json));
  } catch {
    return null;
  }
}
