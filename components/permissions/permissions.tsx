/** Which websites the person has allowed, and taking that back. */
import { fill } from '../../lib/words';
import { words } from './words';

/** Never asked for, but the person can give it in the browser's own list of extensions. */
const EVERY_SITE: ReadonlySet<string> = new Set(['https://*/*', '*://*/*', '<all_urls>']);

type Props = { origins: readonly string[]; onTakeBack: (origin: string) => void };

export function Permissions({ origins, onTakeBack }: Props) {
  return (
    <section class="card stack tight" aria-labelledby="permissions">
      <h2 id="permissions">{words.title}</h2>
      <p>{origins.length > 0 ? words.some : words.none}</p>
      <ul class="plain-list">
        {origins.map((origin) => (
          <li key={origin} class="row">
            <span>{siteOf(origin)}</span>
            <button
              type="button"
              class="button"
              aria-label={fill(words.takeBackFrom, { site: siteOf(origin) })}
              onClick={() => onTakeBack(origin)}
            >
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "https://www.example.org/*" as "www.example.org". */
function siteOf(origin: string): string {
  if (EVERY_SITE.has(origin)) return words.everySite;
  return origin.replace(/^https?:\/\//u, '').replace(/\/\*$/u, '');
}
