/** A view that is loaded when somebody opens it, so that the panel itself opens sooner. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return function LazyView(props: Props) {
    const [Loaded, setLoaded] = useState<ComponentType<Props> | null>(null);
    useEffect(() => {
      void load().then((view) => setLoaded(() => view));
    }, []);
    return Loaded && <Loaded {...props} />;
  };
}
