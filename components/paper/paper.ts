/** What can be put on paper, all of it in sentences. It goes from the panel to the page that prints it, in memory. */

export type PaperPoint = {
  title: string;
  said: string;
  /** Where and when it was seen. */
  seen: readonly string[];
  clause: string;
  next: readonly string[];
  /** What the person has said to it; "" for nothing. */
  answer: string;
};

export type PaperGroup = {
  title: string;
  about: string;
  accounts: readonly { title: string; points: readonly PaperPoint[] }[];
};

export type Sheet = { groups: readonly PaperGroup[]; looked: readonly string[] };

/** No findings: nothing in it differs by what was found. */
export type Note = {
  looked: readonly string[];
  notLooked: readonly string[];
  notInCheck: readonly string[];
  /** Points that could not be checked. */
  open: number;
};

export type Paper = {
  /** ISO 8601 time. */
  made: string;
  policy: string;
  version: string;
  isPractice: boolean;
  masked: Sheet;
  named: Sheet;
  note: Note;
};

/**
 * Between panels and pages that print. A panel gives its paper, with the name of the lock that it holds while it is
 * open; `gone` where that was erased or locked, `hidden` where a panel was hidden, `hide` where a page that prints was.
 */
export const PAPER_CHANNEL = 'paper';
export type PaperMessage =
  { type: 'ask' } | { type: 'paper'; paper: Paper; panel: string } | { type: 'gone' | 'hidden' | 'hide' };
