/** One page: its heading at once, its content when it has loaded. A new page takes the focus to its heading. */
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { focusHeading } from './focus-heading';
import { Skeleton } from './skeleton';

type Props = { path: string; title: string; loaded: boolean; children: ComponentChildren };

/** The page that somebody opened first keeps the focus where the browser puts it. */
let isFirstPage = true;

export function Main({ path, title, loaded, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Practice network`;
    window.scrollTo(0, 0);
    if (!isFirstPage) focusHeading();
    isFirstPage = false;
  }, [title]);
  return (
    <main class="page" data-path={path} aria-busy={!loaded}>
      <h1 tabIndex={-1}>{title}</h1>
      {loaded ? children : <Skeleton />}
    </main>
  );
}
