/** Keeping and opening in Firefox. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Firefox, FIREFOX_UUID, type FirefoxPage } from '../support/firefox.ts';
import { PASSPHRASE } from '../support/keeping.ts';

const at = (page: string) => `moz-extension://${FIREFOX_UUID}/${page}`;
const isReady = () => document.querySelector('main .view') !== null;

let firefox: Firefox;

beforeAll(async () => {
  firefox = await Firefox.launch();
});

afterAll(() => firefox.close());

async function type(page: FirefoxPage, label: string, text: string): Promise<void> {
  await page.waitFor(
    (wanted, value) => {
      const found = [...document.querySelectorAll('label')].find(
        (element) => element.querySelector('span')?.textContent === wanted,
      );
      const input = found?.querySelector('input');
      if (!input) return false;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    label,
    text,
  );
}

test('in Firefox what is kept is locked when the panel closes, and opens with its passphrase', async () => {
  const panel = await firefox.open(at('sidepanel.html'), isReady);
  await panel.waitFor(() => {
    const label = [...document.querySelectorAll('label')].find((element) =>
      element.textContent?.includes('The Avenue'),
    );
    label?.querySelector('input')?.click();
    return label !== undefined;
  });
  await panel.click('Start the self-check');
  await panel.waitForText('Your checklist');
  await panel.click('Keep my checks');
  await type(panel, 'Passphrase', PASSPHRASE);
  await type(panel, 'The same passphrase again', PASSPHRASE);
  await panel.waitForText('Strong.');
  await panel.click('Lock and keep');
  await panel.waitForText('Your checklist');
  const again = await firefox.open(at('sidepanel.html'), isReady);
  await again.waitForText('What you keep is locked');
  expect(await again.run(() => document.body.textContent?.includes('The Avenue'))).toBe(false);
  await type(again, 'Passphrase', PASSPHRASE);
  await again.click('Open');
  await again.waitForText('Your checklist');
});
