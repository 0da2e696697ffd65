/** Where on the site we are: what stands after the "#", without trailing slash. */
import { useEffect, useState } from 'preact/hooks';

export function usePath(): string {
  const [path, setPath] = useState(pathNow);
  useEffect(() => {
    const follow = () => setPath(pathNow());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return path;
}

function pathNow(): string {
  return location.hash.replace(/^#/u, '').replace(/\/+$/u, '');
}
