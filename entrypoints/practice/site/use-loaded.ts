/** Pages take a moment to load, as they do on real platforms, so that reading too early can be seen too. */
import { useEffect, useState } from 'preact/hooks';

const MOMENT = 250;

/** Whether the page at `path` has loaded. */
export function useLoaded(path: string): boolean {
  const [loaded, setLoaded] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLoaded(path), MOMENT);
    return () => clearTimeout(timer);
  }, [path]);
  return loaded === path;
}
