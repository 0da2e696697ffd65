/** Making a sealed roll. Names, words and the file live in this page's memory and nowhere else. */
import { useState } from 'preact/hooks';
import { Bell } from '../../components/bell/bell';
import '../../components/drop-zone/drop-zone.css';
import '../../components/names/understood-names.css';
import type { NamesFile } from '../../components/names/names-file';
import type { About } from '../../components/seal/about-form';
import { Seal, type SealProps } from '../../components/seal/seal';
import { words } from '../../components/seal/words';
import { readChosen } from '../../lib/roll/choose-columns';
import { openNamesFile } from '../../lib/roll/open-names';
import { readRoll, type ReadRoll } from '../../lib/roll/read-roll';
import { makeSealed } from './make-sealed';
import './seal-page.css';

type Held = { names: ReadRoll; file: NamesFile; sealing: SealProps['sealing'] };

const NOBODY: ReadRoll = { pupils: [], unread: [], isBroken: false };
const START: Held = { names: NOBODY, file: { state: 'none' }, sealing: { state: 'not' } };

export function App() {
  const [held, setHeld] = useState(START);
  const today = new Date().toISOString();
  const seal = async (about: About) => {
    setHeld((now) => ({ ...now, sealing: { state: 'now' } }));
    const sealed = await makeSealed(held.names.pupils, about, today);
    // Other names may have been given meanwhile.
    setHeld((now) => (now.sealing.state === 'now' ? { ...now, sealing: { state: 'done', sealed } } : now));
  };
  return (
    <main class="seal-page stack">
      <header class="row">
        <Bell />
        <h1>{words.title}</h1>
      </header>
      <Seal
        {...held}
        today={today}
        onUse={(text) => setHeld({ ...START, names: text === '' ? NOBODY : readRoll(text) })}
        onOpenFile={(file) => void opened(file).then(setHeld)}
        onColumns={(table, uses) => {
          const read = readChosen(table, uses);
          if (read && read.pupils.length > 0) return setHeld({ ...START, names: read });
          return setHeld({
            ...START,
            file: { state: 'columns', table, trouble: read ? 'nobody' : 'unchosen' },
          });
        }}
        onLeaveFile={() => setHeld(START)}
        onSeal={(about) => void seal(about)}
      />
    </main>
  );
}

async function opened(file: File): Promise<Held> {
  const found = await openNamesFile(file);
  if (found.kind === 'names') return { ...START, names: found.read };
  if (found.kind === 'columns')
    return { ...START, file: { state: 'columns', table: found.table, trouble: null } };
  const why = found.kind === 'sealed' ? 'alreadySealed' : found.why;
  return { ...START, file: { state: 'trouble', why } };
}
