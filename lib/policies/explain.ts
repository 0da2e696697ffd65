/** Says what is wrong with a policy file, where, in words that its author can act on. */
import type * as z from 'zod/mini';
import { cleanLine } from '../text';

/**
 * `place` is a path into the file, counted as programs count ("requirements[3].level" is the fourth); empty
 * for the file as a whole. `reason` is a full sentence that can be read without it; `fault` is the end of that
 * sentence, for whoever knows the place by another name.
 */
export type PolicyProblem = { place: string; reason: string; fault?: string };

type Issue = z.core.$ZodIssue;

/** How many unknown names one sentence lists, and how much of each. */
const MAX_KEYS = 5;
const MAX_KEY = 40;

const TYPES: { readonly [type: string]: string } = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'a group in { }',
  record: 'a group in { }',
};

/** One sentence for one thing that the policy's schema does not allow. */
export function explain(issue: Issue): PolicyProblem {
  const fault = `${faultOf(issue)}.`;
  return { place: placeOf(issue.path), reason: `${subjectOf(issue.path)} ${fault}`, fault };
}

/** Why a text is no JSON; `error` is what the browser said, of which only the line is used. */
export function explainBrokenJson(text: string, error: unknown): PolicyProblem {
  return { place: '', reason: brokenJsonReason(text.trim(), lineIn(error)) };
}

function brokenJsonReason(text: string, line: string | null): string {
  if (text === '') return 'The file is empty.';
  if (!text.startsWith('{'))
    return 'This is not a policy file: a policy file begins with {. A Word document, a PDF or a web page cannot be used here.';
  if (!text.endsWith('}'))
    return 'The file was cut short: it has to end with }. Download it again, or ask for a new copy.';
  const where = line === null ? 'somewhere' : `at or just before line ${line}`;
  return `The file is not written correctly (it is not JSON): ${where}, a comma, quotation mark or bracket is missing or one too many.`;
}

/** Browsers name the line in their own words; all that name it write "line 12". */
function lineIn(error: unknown): string | null {
  return error instanceof Error ? (/\bline (\d+)/u.exec(error.message)?.[1] ?? null) : null;
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');
}

/** "“says” in “clause” in entry 4 of “requirements”": from the inside out, counted as people count. */
function subjectOf(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => (typeof step === 'number' ? `entry ${step + 1} of` : quote(String(step))));
  const phrase = steps.toReversed().join(' in ').replaceAll(' of in ', ' of ');
  return phrase === '' ? 'The file' : phrase.replace(/^entry/u, 'Entry');
}

function faultOf(issue: Issue): string {
  if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
    const wanted = wantedBy(issue);
    return issue.input === undefined
      ? `is missing: it has to be ${wanted}`
      : `has to be ${wanted}, but is ${whatIs(issue.input)}`;
  }
  if (issue.code === 'unrecognized_keys')
    return `has something we do not know: ${listOf(issue.keys, MAX_KEYS)}`;
  if (issue.code === 'too_small') return tooSmall(issue);
  if (issue.code === 'too_big') return tooBig(issue);
  // The schema writes these sentences itself, beside what it asks for.
  return issue.message;
}

function wantedBy(issue: Extract<Issue, { code: 'invalid_type' | 'invalid_value' }>): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  return issue.values.map((value) => JSON.stringify(value)).join(' or ');
}

function whatIs(input: unknown): string {
  if (input === null) return 'empty (null)';
  if (typeof input === 'string') return input === '' ? 'empty' : quote(input);
  if (typeof input === 'number' || typeof input === 'boolean') return String(input);
  return Array.isArray(input) ? 'a list in [ ]' : 'a group in { }';
}

function tooSmall({ origin, minimum }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'array') return 'is empty: it needs at least one entry';
  if (origin !== 'string') return `has to be ${minimum} or more`;
  return Number(minimum) <= 1 ? 'is empty' : `is too short: it needs ${minimum} characters or more`;
}

function tooBig({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): string {
  if (origin === 'array') return `has too many entries: ${maximum} are the most`;
  if (origin !== 'string') return `has to be ${maximum} or less`;
  return `is too long: ${maximum} characters are the most`;
}

/** "“readOnStart”, “shareWith” and 3 more": as many as `most` by name. */
export function listOf(keys: readonly string[], most: number): string {
  const shown = keys.slice(0, most).map(quote).join(', ');
  return keys.length > most ? `${shown} and ${keys.length - most} more` : shown;
}

/** Words from the file are a stranger's: cut, and without what cannot be seen. */
function quote(text: string): string {
  const line = cleanLine(text, MAX_KEY + 1);
  return `“${line.length > MAX_KEY ? `${line.slice(0, MAX_KEY)}…` : line}”`;
}
