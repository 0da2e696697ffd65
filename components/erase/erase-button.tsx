/** Erasing: one click; where checks are kept on this computer, a second one to confirm, as nothing brings them back. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from './words';

type Props = { isKept: boolean; onErase: () => void };

export function EraseButton({ isKept, onErase }: Props) {
  const [isAsking, setAsking] = useState(false);
  if (isAsking && isKept)
    return (
      <Ask
        onYes={() => {
          setAsking(false);
          onErase();
        }}
        onNo={() => setAsking(false)}
      />
    );
  return (
    <button type="button" class="button" onClick={() => (isKept ? setAsking(true) : onErase())}>
      {words.erase}
    </button>
  );
}

function Ask({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <div class="card stack tight" role="group" aria-labelledby="erase-sure">
      <p id="erase-sure">{words.sure}</p>
      <div class="row">
        <button type="button" class="button primary" onClick={onYes}>
          {words.yes}
        </button>
        <button ref={no} type="button" class="button" onClick={onNo}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
