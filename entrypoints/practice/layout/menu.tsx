/** The site's menu. */
import { useSite } from '../site/use-site';

export function Menu({ path }: { path: string }) {
  const { account } = useSite();
  const links = [
    { to: '', title: 'Home' },
    { to: `/@${account.handle}`, title: 'Profile', testId: 'own-profile-link' },
    { to: '/requests', title: 'Requests' },
    { to: '/close-friends', title: 'Close friends' },
    { to: '/settings', title: 'Settings' },
  ];
  return (
    <nav class="menu" aria-label="Menu">
      {links.map(({ to, title, testId }) => (
        <a key={to} href={`#${to || '/'}`} data-testid={testId} aria-current={whereIs(path, to)}>
          {title}
        </a>
      ))}
    </nav>
  );
}

/** Whether `path` is the page that the link leads to, or one below it. */
function whereIs(path: string, to: string): 'page' | 'true' | undefined {
  if (path === to) return 'page';
  return to !== '' && path.startsWith(`${to}/`) ? 'true' : undefined;
}
