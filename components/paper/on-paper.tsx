/** The page that prints: what to print, with names or without, and the sheet as it will be. */
import { useState } from 'preact/hooks';
import { ChecklistSheet } from './checklist-sheet';
import { NoteSheet } from './note-sheet';
import './paper.css';
import type { Paper } from './paper';
import { words } from './words';

export type PaperShown = {
  paper: 'waiting' | 'nobody' | 'gone' | 'erased' | Paper;
  /** The panel that it came from is closed. */
  isLeft: boolean;
};
type Which = 'checklist' | 'note';
type Props = { shown: PaperShown; first: Which; onPrint: () => void };

export function OnPaper({ shown: { paper, isLeft }, first, onPrint }: Props) {
  const [which, setWhich] = useState<Which>(first);
  const [hasNames, setNames] = useState(false);
  if (typeof paper === 'string') return <p role="status">{words[paper]}</p>;
  return (
    <>
      <section class="card stack tight not-printed" aria-labelledby="which">
        <p>{words.about}</p>
        <p>{words.leave}</p>
        <div role="status">{isLeft && words.left}</div>
        <fieldset>
          <legend id="which">{words.which}</legend>
          <Choice name={which} value="checklist" onChoose={setWhich} />
          <Choice name={which} value="note" onChoose={setWhich} />
        </fieldset>
        {which === 'checklist' && (
          <label class="choice">
            <input
              type="checkbox"
              checked={hasNames}
              onChange={({ currentTarget }) => setNames(currentTarget.checked)}
            />
            <span>{words.showNames}</span>
          </label>
        )}
        <div class="row">
          <button type="button" class="button primary" onClick={onPrint}>
            {words.print}
          </button>
        </div>
      </section>
      {which === 'note' ? (
        <NoteSheet paper={paper} />
      ) : (
        <ChecklistSheet paper={paper} sheet={hasNames ? paper.named : paper.masked} />
      )}
    </>
  );
}

type ChoiceProps = { name: Which; value: Which; onChoose: (which: Which) => void };

function Choice({ name, value, onChoose }: ChoiceProps) {
  return (
    <label class="choice">
      <input type="radio" name="which" checked={name === value} onChange={() => onChoose(value)} />
      <span>{words[value]}</span>
    </label>
  );
}
