/** After an answer: what was said, and a way to undo it at once. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { answerWords } from '../../../components/finding/words';
import { fill } from '../../../lib/words';
import type { ViewProps } from '../app';
import { undoAnswer } from '../state';
import { words } from '../words';

export function AnswerUndo({ panel, state: { undo } }: ViewProps) {
  const button = useRef<HTMLButtonElement>(null);
  // The finding that had the focus has moved to another group.
  useLayoutEffect(() => button.current?.focus(), [undo]);
  return (
    <div role="status">
      {undo && (
        <p class="answer-undo card row">
          <span>{fill(words.answered, { answer: answerWords[undo.kind] })}</span>
          <button ref={button} type="button" class="button" onClick={() => panel.update(undoAnswer)}>
            {words.undo}
          </button>
        </p>
      )}
    </div>
  );
}
