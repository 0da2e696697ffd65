/** What the parts of the form share: the policy as it is now, what is wrong with it, and how it is changed. */
import type { Draft, Path } from '../../lib/policies/draft';
import type { PolicyProblem } from '../../lib/policies/explain';

export type Form = {
  draft: Draft;
  problems: readonly PolicyProblem[];
  onSet: (path: Path, value: unknown) => void;
  onAdd: (path: Path, entry: Draft) => void;
  onRemove: (path: Path, at: number) => void;
};

export type FieldAbout = {
  path: Path;
  label: string;
  note?: string;
} & (
  | { kind: 'line' | 'text' | 'lines' | 'day' | 'number' | 'tick' }
  | { kind: 'choice'; choices: { readonly [value: string]: string } }
);

/** Fields that come again for each entry of a list; their paths begin at the entry. */
export type ListAbout = {
  path: Path;
  what: string;
  add: string;
  fields: readonly FieldAbout[];
  blank: Draft;
};

export type SectionAbout = {
  id: string;
  title: string;
  about: string;
  fields: readonly FieldAbout[];
  lists: readonly ListAbout[];
};
