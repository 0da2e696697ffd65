/** Puts the panel on screen. */
import '../../components/theme/theme.css';
import { render } from 'preact';
import { onEscapeTwice } from '../../components/hidden/escape-twice';
import { App } from './app';
import { Panel } from './panel';

const root = document.querySelector('#panel');
if (root) {
  const panel = new Panel();
  window.addEventListener('pagehide', () => panel.keepNow());
  onEscapeTwice(() => panel.hide());
  render(<App panel={panel} />, root);
  void panel.begin();
}
