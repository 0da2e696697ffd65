/** The site's menu. */
import { useSite } from '../site/use-site';

export function Menu({ path }: { path: string }) {
  const { account } = useSite();
  const own = `/@${account.handle}`;
  const current = (isHere: boolean) => (isHere ? 'page' : undefined);
  return (
    <nav class="menu" aria-label="Menu">
      <a href="#/" aria-current={current(path === '')}>
        Home
      </a>
      <a href={`#${own}`} data-testid="own-profile-link" aria-current={current(path === own)}>
        Profile
      </a>
      <a href="#/requests" aria-current={current(path === '/requests')}>
        Requests
      </a>
      <a href="#/close-friends" aria-current={current(path === '/close-friends')}>
        Close friends
      </a>
      <a href="#/settings" aria-current={current(path === '/settings')}>
        Settings
      </a>
    </nav>
  );
}
