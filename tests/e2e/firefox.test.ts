import { afterAll, beforeAll, expect, test } from 'vitest';
import { currentFiles, CURRENT_NAME, packed } from '../support/archives/current-download.ts';
import { pngOf } from '../bench/logos/picture.ts';
import { crest } from '../support/drawn-crest.ts';
import { Firefox, FIREFOX_UUID, type FirefoxPage } from '../support/firefox.ts';
import { startSite, type Site } from '../support/site.ts';

const at = (page: string) => `moz-extension://${FIREFOX_UUID}/${page}`;
const hasHeading = () =>
  document.readyState === 'complete' &&
  document.querySelector('h1') !== null &&
  document.querySelector('main h2') !== null;

const SETTINGS = 'https://www.instagram.com/accounts/settings/v2/account_privacy/';

let site: Site;
let firefox: Firefox;
let panel: FirefoxPage;

beforeAll(async () => {
  site = await startSite();
  firefox = await Firefox.launch(site.preferences);
  panel = await firefox.open(at('sidepanel.html'), hasHeading);
});

afterAll(async () => {
  await firefox.close();
  site.close();
});

/** The hosts that the extension may read. */
function permissionsOf(page: FirefoxPage): Promise<string[]> {
  return page.run(async () => {
    const { permissions } = (
      globalThis as unknown as { browser: { permissions: { getAll: () => Promise<{ origins: string[] }> } } }
    ).browser;
    return (await permissions.getAll()).origins;
  });
}

test('in Firefox the panel opens and offers the policies', async () => {
  await panel.waitForText('The Avenue Primary School');
  await panel.waitForText('Our Lady of Walsingham');
});

test('in Firefox the practice account is read from page to page, and the checklist fills', async () => {
  await panel.run(() => {
    const label = [...document.querySelectorAll('label')].find((element) =>
      element.textContent?.includes('The Avenue'),
    );
    label?.querySelector('input')?.click();
  });
  await panel.click('Try it on the practice network first');
  await panel.click('Start the tour');
  await firefox.pageAt('practice.html');
  await panel.waitForText('Reading “');
  for (let page = 2; page <= 3; page++) {
    await panel.run(() =>
      [...document.querySelectorAll<HTMLButtonElement>('.tour button')]
        .find((button) => button.textContent === 'Next page')
        ?.click(),
    );
    await panel.waitFor(
      (step) =>
        document.querySelector('.tour')?.textContent?.includes(step) &&
        /Reading “|read\./.test(document.querySelector('.tour .reading-status')?.textContent ?? ''),
      `Page ${page} of`,
    );
  }
  const changes = await panel.run(() => document.querySelectorAll('[data-group="toChange"] .finding').length);
  expect(changes).toBeGreaterThan(2);
});

test('in Firefox a click on the toolbar icon opens the panel beside the page, which is read', async () => {
  await panel.click('Back to my own checklist');
  await panel.click('Start the self-check');
  const page = await firefox.open(
    SETTINGS,
    () => document.querySelector('input[role="switch"]') !== null,
    'window',
  );
  await firefox.clickToolbarIcon(page);
  // What the panel beside the page reads stands in the panel of the other window too.
  await panel.waitForText('@robin.ashdown');
  await panel.waitForText('is private');
});

test('in Firefox a data download that is dropped on the panel is read', async () => {
  await firefox.activate(panel);
  await panel.click('Data downloads');
  await panel.waitFor(() => document.querySelector('.drop-zone') !== null);
  const bytes = Buffer.from(await packed(currentFiles())).toString('base64');
  await panel.run(
    (text, name) => {
      const given = new DataTransfer();
      given.items.add(new File([Uint8Array.fromBase64(text)], name));
      document
        .querySelector('.drop-zone')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: given }));
    },
    bytes,
    CURRENT_NAME,
  );
  await panel.waitForText('Instagram, downloaded 1 September 2026');
  await panel.click('Read it');
  await panel.waitForText('your followers (3)');
  await panel.click('Back to the checklist');
});

test('in Firefox the school’s logo is opened, drawn and got ready, as PNG and as SVG', async () => {
  await panel.click('The school’s logo and name');
  await panel.waitForText('No logo was given yet');
  const png = Buffer.from(await pngOf(crest())).toString('base64');
  await panel.run((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h7v5l-3 2-4-2z" fill="#12264f"/></svg>';
    const files = new DataTransfer();
    files.items.add(new File([bytes], 'crest.png'));
    files.items.add(new File([drawing], 'crest.svg'));
    const input = document.querySelector<HTMLInputElement>('.logos input[type="file"]');
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, png);
  await panel.waitForText('crest.png is ready.');
  await panel.waitForText('crest.svg is ready.');
  await panel.click('Back to the checklist');
});

test('in Firefox a tour begins once the person has said yes, and says so when they have said no', async () => {
  await firefox.activate(panel);
  await panel.click('Guided tour: Instagram');
  await panel.click('Start the tour');
  await firefox.answerQuestion(panel, 'secondaryButton');
  await panel.waitForText('No problem: nothing was read');
  await panel.click('Start the tour');
  await firefox.answerQuestion(panel, 'button');
  await firefox.pageAt('www.instagram.com');
  await panel.waitForText('Reading “');
  expect(await permissionsOf(panel)).not.toEqual([]);
});

test('in Firefox everything is gone after erasing', async () => {
  await panel.run(() =>
    [...document.querySelectorAll<HTMLButtonElement>('button')]
      .find((button) => button.textContent === 'Erase everything')
      ?.click(),
  );
  await panel.waitForText('Everything is erased');
  const left = await panel.run(async () => {
    const { storage } = (
      globalThis as unknown as {
        browser: { storage: Record<'session' | 'local', { get: (keys: null) => Promise<object> }> };
      }
    ).browser;
    return { ...(await storage.session.get(null)), ...(await storage.local.get(null)) };
  });
  expect(left).toEqual({});
  expect(await permissionsOf(panel)).toEqual([]);
});

test('in Firefox the settings open', async () => {
  const options = await firefox.open(at('options.html'), hasHeading);
  await options.waitForText('What is kept');
});
