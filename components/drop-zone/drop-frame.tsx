/** A place to drop files on, with what else there is to do inside it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = { onDrop: (given: DataTransfer) => void; children: ComponentChildren };

export function DropFrame({ onDrop, children }: Props) {
  const [isOver, setOver] = useState(false);
  return (
    <div
      class={isOver ? 'drop-zone stack tight over' : 'drop-zone stack tight'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onDrop(event.dataTransfer);
      }}
    >
      {children}
    </div>
  );
}
