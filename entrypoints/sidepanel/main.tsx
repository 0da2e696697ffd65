/** Puts the panel on screen. */
import '../../components/theme/theme.css';
import { render } from 'preact';
import { twice } from '../../lib/twice';
import { App } from './app';
import { Panel } from './panel';

const root = document.querySelector('#panel');
if (root) {
  const panel = new Panel();
  window.addEventListener('pagehide', () => panel.keepNow());
  const isSecond = twice();
  window.addEventListener(
    'keydown',
    ({ key, repeat, timeStamp }) => {
      if (key === 'Escape' && !repeat && isSecond(timeStamp)) panel.hide();
    },
    true,
  );
  render(<App panel={panel} />, root);
  void panel.begin();
}
