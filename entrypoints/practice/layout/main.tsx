/** One page: its heading at once, its content when it has loaded. */
import type { ComponentChildren } from 'preact';
import { Skeleton } from './skeleton';

type Props = { path: string; title: string; loaded: boolean; children: ComponentChildren };

export function Main({ path, title, loaded, children }: Props) {
  return (
    <main class="page" data-path={path} aria-busy={!loaded}>
      <h1 tabIndex={-1}>{title}</h1>
      {loaded ? children : <Skeleton />}
    </main>
  );
}
