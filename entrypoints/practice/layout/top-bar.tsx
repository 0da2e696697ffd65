/** The name of the site, the way past the menu, and the way back to the start. */
import { useSite } from '../site/use-site';
import { focusHeading } from './focus-heading';

export function TopBar() {
  const { reset } = useSite();
  return (
    <div class="top-bar">
      <button type="button" class="skip" onClick={focusHeading}>
        Skip to the page
      </button>
      <a class="brand" href="#/">
        <span class="brand-mark" aria-hidden="true" />
        Practice network
      </a>
      <button type="button" class="quiet" onClick={reset}>
        Put everything back
      </button>
    </div>
  );
}
