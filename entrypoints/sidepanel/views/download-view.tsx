/** Giving a data download, with how to get one: a part of its own, loaded when it is wanted. */
import { Download } from '../../../components/download/download';
import { useEffect } from 'preact/hooks';
import type { ViewProps } from '../app';
import { downloadsOf } from '../downloads';

export function DownloadView({ panel, state }: ViewProps) {
  const downloads = downloadsOf(panel);
  useEffect(() => downloads.open(), [downloads]);
  return (
    <Download
      download={state.download}
      guides={state.downloadGuides}
      onGive={(files) => downloads.give(files)}
      onRead={() => downloads.read()}
      onStop={() => downloads.stop()}
      onOpen={(guide) => void downloads.openGuide(guide)}
      onBack={() => panel.update((now) => ({ ...now, view: 'checklist' }))}
    />
  );
}
