/** The heading of a stop: the focus comes here when it is turned to. */
import type { ComponentChildren } from 'preact';

export function StopTitle({ children, over }: { children: ComponentChildren; over?: string }) {
  return (
    <header class="stop-title">
      {over ? <p class="over">{over}</p> : null}
      <h1 id="stop-title" tabIndex={-1}>
        {children}
      </h1>
    </header>
  );
}
