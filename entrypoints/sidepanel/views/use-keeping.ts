/** What keeps checks, once it is loaded, and what it has to show. */
import { useEffect, useState } from 'preact/hooks';
import { START, type KeepingState } from '../../../components/keeping/keeping-state';
import type { Keeping } from '../keeping/keeping';
import type { Panel } from '../panel';

export function useKeeping(panel: Panel): { keeping: Keeping | null; shown: KeepingState } {
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const [shown, setShown] = useState(START);
  useEffect(() => void panel.keeping().then((loaded) => setKeeping(() => loaded)), [panel]);
  useEffect(() => {
    if (!keeping) return undefined;
    const show = () => setShown(keeping.state);
    show();
    return keeping.subscribe(show);
  }, [keeping]);
  return { keeping, shown };
}
