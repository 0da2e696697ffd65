/** A view that is loaded when somebody opens it, so that the panel itself opens sooner. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function lazyView<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let known: ComponentType<Props> | null = null;
  return function LazyView(props: Props) {
    const [Loaded, setLoaded] = useState(() => known);
    useEffect(() => {
      void load().then((view) => setLoaded(() => (known = view)));
    }, []);
    return Loaded && <Loaded {...props} />;
  };
}
