/** A view that is loaded when somebody opens it, so that the panel itself opens sooner. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ViewProps } from '../app';

export function lazyView(load: () => Promise<ComponentType<ViewProps>>) {
  let known: ComponentType<ViewProps> | null = null;
  return function LazyView(props: ViewProps) {
    const [Loaded, setLoaded] = useState(() => known);
    useEffect(() => {
      void load().then((view) => setLoaded(() => (known = view)));
    }, []);
    return Loaded && <Loaded {...props} />;
  };
}
