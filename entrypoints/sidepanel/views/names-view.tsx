/** Giving the names to look for. */
import { Names } from '../../../components/names/names';
import type { ViewProps } from '../app';

export function NamesView({ panel, state }: ViewProps) {
  return (
    <Names
      names={state.names}
      onUse={(text) => void panel.given.useNames(text)}
      onOpenFile={(file) => void panel.given.openNamesFile(file)}
      onBack={() => panel.update((now) => ({ ...now, view: 'checklist' }))}
    />
  );
}
