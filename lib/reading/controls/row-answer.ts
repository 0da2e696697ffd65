/** A row that leads to a page of its own and already says what is chosen there: "Photo tagging · Off". */
import type { Anchor } from '../../observation';
import { lines } from '../dom';
import { isLabel, whyMissing, type Labels } from '../labels';
import type { FieldReading } from './field-reading';

export type RowQuestion<T> = {
  asks: Labels;
  /** What one of the row's texts means; null for those that are no answer. */
  answer: (text: string) => T | null;
  /** How sure it is that the rows are the ones: by a mark of their own, or by their words alone. */
  anchor: Anchor;
};

/** What `rows`, which all are about the same thing, answer. */
export function readRowAnswer<T>(
  document: Document,
  rows: readonly Element[],
  { asks, answer, anchor }: RowQuestion<T>,
): FieldReading<T> {
  const texts = rows.flatMap((row) => lines(row)).filter((text) => !isLabel(text, asks));
  const [value, ...more] = new Set(texts.map(answer).filter((said) => said !== null));
  if (more.length > 0) return 'contradictory';
  return value === undefined ? whyMissing(document, asks) : { value, anchor };
}

/** Those of `rows` that bear one of the labels. */
export function rowsAsking(rows: readonly Element[], asks: Labels): Element[] {
  return rows.filter((row) => lines(row).some((text) => isLabel(text, asks)));
}
