/** The page that prints in Firefox, when its panel is hidden or closed. */
import { afterAll, beforeAll, test } from 'vitest';
import { Firefox, FIREFOX_UUID, type FirefoxPage } from '../support/firefox.ts';

const at = (page: string) => `moz-extension://${FIREFOX_UUID}/${page}`;
const isEmpty = () => location.href === 'about:blank' && document.body.textContent === '';

let firefox: Firefox;
let panel: FirefoxPage;

beforeAll(async () => {
  firefox = await Firefox.launch();
  panel = await firefox.open(at('sidepanel.html'), () => document.querySelector('main .view') !== null);
  await panel.waitFor(() => {
    const label = [...document.querySelectorAll('label')].find((element) =>
      element.textContent?.includes('The Avenue'),
    );
    label?.querySelector('input')?.click();
    return label !== undefined;
  });
  await panel.click('Start the self-check');
  await panel.waitForText('Your checklist');
});

afterAll(() => firefox.close());

const openPaper = () =>
  firefox.open(at('paper.html#checklist'), () => document.querySelector('.sheet') !== null);

test('in Firefox, hiding the panel leaves an empty page of it', async () => {
  const paper = await openPaper();
  await panel.click('Hide');
  await paper.waitFor(isEmpty);
  await panel.click('Back');
  await panel.waitForText('Your checklist');
});

test('in Firefox, Escape twice on the paper leaves for an empty page and hides the panel', async () => {
  const paper = await openPaper();
  await paper.run(() => {
    for (let turn = 0; turn < 2; turn++)
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  });
  await paper.waitFor(isEmpty);
  await panel.waitForText('Nothing here yet.');
  await panel.click('Back');
  await panel.waitForText('Your checklist');
});

test('in Firefox, the paper stays when the panel closes, and says so', async () => {
  const paper = await openPaper();
  await firefox.send('browsingContext.close', { context: panel.context });
  await paper.waitForText('The panel is closed. What is here stays');
});
