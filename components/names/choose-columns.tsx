/** Which column of a table is what: the person says it, and sees the first texts in each. */
import { useState } from 'preact/hooks';
import { columnAt, type Table, type Use } from '../../lib/roll/choose-columns';
import { NAME_COLUMNS } from '../../lib/roll/headings';
import { fill } from '../../lib/words';
import { useWords, words as allWords } from './words';

const words = allWords.columns;
type Props = { table: Table; onColumns: (uses: readonly Use[]) => void; onLeave: () => void };

export function ChooseColumns({ table, onColumns, onLeave }: Props) {
  const [uses, setUses] = useState(table.uses);
  const set = (at: number, use: Use) => setUses(uses.map((other, column) => (column === at ? use : other)));
  return (
    <section class="card stack" aria-labelledby="columns-title">
      <h3 id="columns-title">{words.title}</h3>
      <p>{words.about}</p>
      <ul class="columns plain-list stack tight">
        {uses.map((use, at) => (
          <Column key={at} table={table} at={at} use={use} onUse={(chosen) => set(at, chosen)} />
        ))}
      </ul>
      <div class="row">
        <button type="button" class="button primary" onClick={() => onColumns(uses)}>
          {words.use}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {allWords.leave}
        </button>
      </div>
    </section>
  );
}

type ColumnProps = { table: Table; at: number; use: Use; onUse: (use: Use) => void };

function Column({ table, at, use, onUse }: ColumnProps) {
  const { heading, texts } = columnAt(table, at);
  const number = at + 1;
  return (
    <li class={use ? 'used' : ''}>
      <label class="stack tight">
        <span class="heading">{fill(heading === '' ? words.unnamed : words.named, { heading, number })}</span>
        <span class="soft">{texts.length > 0 ? texts.join(' · ') : words.nothing}</span>
        <select
          class="field"
          value={use ?? ''}
          onChange={({ currentTarget }) =>
            onUse(NAME_COLUMNS.find((column) => column === currentTarget.value) ?? null)
          }
        >
          <option value="">{words.leftOut}</option>
          {NAME_COLUMNS.map((column) => (
            <option key={column} value={column}>
              {useWords[column]}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}
