/** What is around every page: the notice, the bar, the menu, what has just been done. */
import type { ComponentChildren } from 'preact';
import { useLoaded } from '../site/use-loaded';
import { Main } from './main';
import { Menu } from './menu';
import { Notice } from './notice';
import { StatusLine } from './status-line';
import { TopBar } from './top-bar';
import { useArrival } from './use-arrival';
import { ViewerState } from './viewer-state';

type Props = { path: string; title: string; said: string; children: ComponentChildren };

export function Layout({ path, title, said, children }: Props) {
  const loaded = useLoaded(path);
  useArrival(path, title);
  return (
    <>
      <header class="top">
        <Notice />
        <TopBar />
      </header>
      <div class="columns">
        <Menu path={path} />
        <Main key={path} path={path} title={title} loaded={loaded}>
          {children}
        </Main>
      </div>
      <StatusLine said={said} />
      <ViewerState />
    </>
  );
}
