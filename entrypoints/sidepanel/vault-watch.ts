/** What another page does to the checks that are kept: it begins to keep them, or erases them. And what it asks for. */
import { browser } from '../../lib/browser';
import { POINTER } from '../../lib/vault/keys';
import { WISH } from '../../lib/vault/wish';
import type { Panel } from './panel';

export function followVault(panel: Panel): void {
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[POINTER];
    if (!change) return;
    const { vault } = panel.state;
    // What is kept elsewhere is open there alone: here nothing of it is shown without the passphrase.
    if (change.newValue && vault === 'none') panel.forget({ notice: null, vault: 'locked', view: 'keeping' });
    if (!change.newValue && vault !== 'none') panel.forget();
    if (change.newValue && vault === 'open') void panel.keeping().then((keeping) => keeping.refresh());
  });
}

export function takeWish(panel: Panel): void {
  const take = (wish: unknown) => {
    if (wish !== true) return;
    void browser.storage.session.remove(WISH);
    panel.update((state) => ({ ...state, mode: 'own', view: 'keeping' }));
  };
  browser.storage.session.onChanged.addListener((changes) => take(changes[WISH]?.newValue));
  void browser.storage.session.get(WISH).then((stored) => take(stored[WISH]));
}
