/** The way to every settings page. */
const LINKS = [
  { href: '#/settings/profile', title: 'Edit profile', about: 'Your name, bio and details' },
  { href: '#/settings/privacy', title: 'Account privacy', about: 'Who can see what you post' },
  { href: '#/settings/messages', title: 'Messages', about: 'Who can write to you, and what they see' },
  { href: '#/settings/tags', title: 'Tags and mentions', about: 'Who can put your name on things' },
  { href: '#/settings/finding-you', title: 'How people find you', about: 'Search, suggestions, location' },
  { href: '#/settings/blocked', title: 'Blocked people', about: 'Who cannot reach you' },
] as const;

export function SettingsPage() {
  return (
    <ul class="card links">
      {LINKS.map(({ href, title, about }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          <p class="help">{about}</p>
        </li>
      ))}
    </ul>
  );
}
