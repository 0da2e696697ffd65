/** Going to another page starts at its top, with the focus on its heading. The page opened first is left alone. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusHeading } from './focus-heading';

export function useArrival(path: string, title: string): void {
  const arrivedAt = useRef(path);
  useLayoutEffect(() => {
    document.title = `${title} · Practice network`;
    if (arrivedAt.current === path) return;
    arrivedAt.current = path;
    window.scrollTo(0, 0);
    focusHeading();
  }, [path, title]);
}
