/** What is shown in place of everything else once the person has hidden it: a page that says nothing of what it covers. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from './words';

export function Hidden({ onBack }: { onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const { title } = document;
    document.title = words.title;
    heading.current?.focus();
    window.scrollTo(0, 0);
    return () => {
      document.title = title;
    };
  }, []);
  return (
    <main class="panel-main stack">
      <h1 ref={heading} tabIndex={-1} class="quiet-focus">
        {words.title}
      </h1>
      <p class="soft">{words.empty}</p>
      <div>
        <button type="button" class="button" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </main>
  );
}
