/** Which options a rule has, read from the schema that checks them. */
import * as z from 'zod/mini';
import type { Rule } from '../../lib/rule';

export type OptionField =
  | { name: string; kind: 'several'; choices: readonly string[] }
  | { name: string; kind: 'tick' }
  /** One for which the form has no field: a test says so to whoever adds it. */
  | { name: string; kind: 'unknown' };

export function optionFields(rule: Rule): OptionField[] {
  if (rule.mode === 'manual' || !(rule.options instanceof z.ZodMiniObject)) return [];
  return Object.entries(rule.options.shape).map(([name, schema]) => fieldFor(name, schema));
}

function fieldFor(name: string, schema: unknown): OptionField {
  const inner = schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema;
  if (inner instanceof z.ZodMiniBoolean) return { name, kind: 'tick' };
  if (!(inner instanceof z.ZodMiniArray)) return { name, kind: 'unknown' };
  const { element } = inner.def;
  if (!(element instanceof z.ZodMiniEnum)) return { name, kind: 'unknown' };
  return { name, kind: 'several', choices: element.options.map(String) };
}
