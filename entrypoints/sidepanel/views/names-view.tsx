/** Giving the names to look for. What is being opened lives here, and goes with this view. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Names } from '../../../components/names/names';
import type { ViewProps } from '../app';
import { openFile, takeColumns, takeTyped, unlock, type FileStep } from '../given-names';

const NONE: FileStep = { file: { state: 'none' } };

export function NamesView({ panel, state }: ViewProps) {
  const [step, setStep] = useState(NONE);
  const isOpen = useRef(true);
  useEffect(
    () => () => {
      isOpen.current = false;
    },
    [],
  );
  const { file, sealed } = step;
  const unseal = async (typed: string) => {
    if (!sealed) return;
    setStep({ file: { state: 'opening', header: sealed.header }, sealed });
    setStep(await unlock(panel, sealed, typed, () => isOpen.current));
  };
  return (
    <Names
      names={state.names}
      file={file}
      onUse={(text) => {
        setStep(NONE);
        takeTyped(panel, text);
      }}
      onOpenFile={(given) => void openFile(panel, given).then(setStep)}
      onColumns={(uses) => file.state === 'columns' && setStep(takeColumns(panel, file.table, uses))}
      onUnlock={(typed) => void unseal(typed)}
      onLeaveFile={() => setStep(NONE)}
      onBack={() => panel.update((now) => ({ ...now, view: 'checklist' }))}
    />
  );
}
