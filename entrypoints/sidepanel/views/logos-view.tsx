/** The school's logo in pictures, and its name in posts: a part of its own, loaded when it is wanted. */
import { useEffect, useState } from 'preact/hooks';
import { Logos } from '../../../components/logos/logos';
import type { ViewProps } from '../app';
import { logosOf } from '../logos/logos';

export function LogosView({ panel, state }: ViewProps) {
  const logos = logosOf(panel);
  const [shown, setShown] = useState(logos.state);
  useEffect(() => logos.subscribe(() => setShown(logos.state)), [logos]);
  useEffect(() => {
    logos.open();
    return () => logos.close();
  }, [logos]);
  const check = state.checks.own;
  if (!check) return null;
  return (
    <Logos
      logos={shown}
      policy={check.policy}
      school={panel.tools.schoolOf(check)}
      isOwnSchool={check.ownSchool !== null}
      onAdd={(files) => void logos.addReferences(files)}
      onRemove={(at) => void logos.removeReference(at)}
      onLookAtPage={() => void logos.lookAtPage()}
      onStopPage={() => logos.stopPage()}
      onLookAtDownload={() => void logos.lookAtDownload()}
      onStopDownload={() => logos.stopDownload()}
      onAnswer={(like, kind, permitted) => logos.answer(like, kind, permitted)}
      onTakeBack={(like) => logos.takeBack(like)}
      onSchool={(school) => logos.useSchool(school)}
      onDownloads={() => panel.update((now) => ({ ...now, view: 'download' }))}
      onBack={() => panel.update((now) => ({ ...now, view: 'checklist' }))}
    />
  );
}
