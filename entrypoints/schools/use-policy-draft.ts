/** The draft on the page: every change to it, and the way back from those that take something away. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { saidWords } from '../../components/schools/words';
import type { Draft, Path } from '../../lib/policies/draft';
import { listAt, textAt, withoutEntry, withPart } from '../../lib/policies/draft';
import { withSchoolName } from '../../lib/policies/start-draft';
import { keepDraft, onDraftElsewhere, settleDraft } from './keep-draft';

type Said = keyof typeof saidWords;
/** `other` is a draft from another tab, until the person has chosen which one goes on. */
type Held = { draft: Draft; before: Draft | null; said: Said | null; other: Draft | null };
type Opened = { start: Draft; kept: Draft | null; aside: Draft | null };

export type PolicyDraft = ReturnType<typeof usePolicyDraft>;

export function usePolicyDraft({ start, kept, aside }: Opened) {
  const [held, setHeld] = useState<Held>({
    draft: kept ?? start,
    before: null,
    said: kept ? 'resumed' : null,
    other: aside,
  });
  // What was there when the page opened is kept already, or is nothing yet; an empty form after a full one is a change.
  const opened = useRef(held.draft);
  const isTouched = useRef(false);
  // At once: the page may be about to go.
  useLayoutEffect(() => {
    isTouched.current ||= held.draft !== opened.current;
    if (isTouched.current) keepDraft(held.draft);
  }, [held.draft]);
  useEffect(() => onDraftElsewhere((other) => setHeld((now) => ({ ...now, other }))), []);
  const change = (make: (draft: Draft) => Draft) =>
    setHeld((now) => ({ ...now, draft: make(now.draft), said: now.before ? now.said : null }));
  return {
    ...held,
    set: (path: Path, value: unknown) => change((draft) => withValue(draft, path, value)),
    add: (path: Path, entries: readonly unknown[]) =>
      change((draft) => withPart(draft, path, [...listAt(draft, path), ...entries])),
    remove: (path: Path, at: number) =>
      setHeld(({ draft, other }) => ({
        draft: withoutEntry(draft, path, at),
        before: draft,
        said: 'removed',
        other,
      })),
    replace: (draft: Draft, said: Said) => setHeld((now) => ({ ...now, draft, before: now.draft, said })),
    undo: () =>
      setHeld((now) => ({ ...now, draft: now.before ?? now.draft, before: now.draft, said: 'undone' })),
    /** What is not chosen is a step back away. */
    choose: (which: 'this' | 'other') => {
      if (!held.other) return;
      const next = chosen(held.draft, held.other, which);
      settleDraft(next.draft, next.before);
      setHeld({ ...next, other: null });
    },
    hush: () => setHeld((now) => ({ ...now, before: null, said: null })),
  };
}

function chosen(draft: Draft, other: Draft, which: 'this' | 'other') {
  return which === 'this'
    ? ({ draft, before: other, said: 'wentOn' } as const)
    : ({ draft: other, before: draft, said: 'taken' } as const);
}

function withValue(draft: Draft, path: Path, value: unknown): Draft {
  const isName = path.join('.') === 'school.name' && typeof value === 'string';
  return isName ? withSchoolName(draft, textAt(draft, path), value) : withPart(draft, path, value);
}
