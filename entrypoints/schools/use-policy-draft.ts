/** The draft on the page: every change to it, and the way back from those that take something away. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { saidWords } from '../../components/schools/words';
import type { Draft, Path } from '../../lib/policies/draft';
import { listAt, textAt, withoutEntry, withPart } from '../../lib/policies/draft';
import { withSchoolName } from '../../lib/policies/start-draft';
import { keepDraft } from './keep-draft';

type Said = keyof typeof saidWords;
type Held = { draft: Draft; before: Draft | null; said: Said | null };

export type PolicyDraft = ReturnType<typeof usePolicyDraft>;

export function usePolicyDraft(start: Draft, kept: Draft | null) {
  const [held, setHeld] = useState<Held>({
    draft: kept ?? start,
    before: null,
    said: kept ? 'resumed' : null,
  });
  // What was there when the page opened is kept already, or is nothing yet; an empty form after a full one is a change.
  const opened = useRef(held.draft);
  const isTouched = useRef(false);
  // At once: the page may be about to go.
  useLayoutEffect(() => {
    isTouched.current ||= held.draft !== opened.current;
    if (isTouched.current) keepDraft(held.draft);
  }, [held.draft]);
  const change = (make: (draft: Draft) => Draft) =>
    setHeld((now) => ({ ...now, draft: make(now.draft), said: now.before ? now.said : null }));
  return {
    ...held,
    set: (path: Path, value: unknown) => change((draft) => withValue(draft, path, value)),
    add: (path: Path, entries: readonly unknown[]) =>
      change((draft) => withPart(draft, path, [...listAt(draft, path), ...entries])),
    remove: (path: Path, at: number) =>
      setHeld(({ draft }) => ({ draft: withoutEntry(draft, path, at), before: draft, said: 'removed' })),
    replace: (draft: Draft, said: Said) => setHeld((now) => ({ draft, before: now.draft, said })),
    undo: () => setHeld(({ draft, before }) => ({ draft: before ?? draft, before: draft, said: 'undone' })),
    hush: () => setHeld((now) => ({ ...now, before: null, said: null })),
  };
}

function withValue(draft: Draft, path: Path, value: unknown): Draft {
  const isName = path.join('.') === 'school.name' && typeof value === 'string';
  return isName ? withSchoolName(draft, textAt(draft, path), value) : withPart(draft, path, value);
}
