/** Which websites the person has allowed, and taking that back. */
import { fill } from '../../lib/words';
import { words } from './words';

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
  return origin.replace(/^https?:\/\//u, '').replace(/\/\*$/u, '');
}
