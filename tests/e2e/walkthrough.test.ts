/** The walkthrough on the built extension: every lesson of one policy by the keyboard alone, and in front of a room. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../lib/audit/rules';
import practice from '../../lib/platforms/practice/index';
import { policies, policyOf } from '../../lib/policies/all';
import type { Policy } from '../../lib/policies/policy';
import { practicePupils } from '../../lib/practice/pupils';
import { isSettingName } from '../../lib/setting';
import { lessons as allLessons } from '../../lib/walkthrough/all';
import { explainChoice } from '../../lib/walkthrough/explain-choice';
import type { Exercise } from '../../lib/walkthrough/lesson';
import { titleOfPage } from '../../lib/walkthrough/practice-page';
import { lessonsOf, stopsOf, type Stop } from '../../lib/walkthrough/stops';
import { launchChromium, openExtensionPage, stored, type Chromium } from '../support/chromium.ts';
import { Firefox, FIREFOX_UUID } from '../support/firefox.ts';
import { chooseByKey, pressOn, tabTo, typeInto } from '../support/keyboard.ts';
import { waitForText } from '../support/panel.ts';
import { scan, type Look } from '../support/scan.ts';

const ADDRESS = 'practice.html?walkthrough';
const avenue = pack('the-avenue');
const lessons = lessonsOf(avenue);

let chromium: Chromium;
let page: Page;

function pack(id: string): Policy {
  const policy = policyOf(id);
  if (!policy) throw new Error(`The policy ${id} is gone.`);
  return policy;
}

const titleOf = (rule: string) => rules.get(rule)?.words.title ?? rule;
const heading = () => page.$eval('#stop-title', ({ textContent }) => textContent);
const shown = (selector: string) => page.$$eval(selector, (all) => all.map(({ textContent }) => textContent));

async function open(): Promise<Page> {
  const opened = await openExtensionPage(chromium, ADDRESS, 1280);
  await opened.waitForSelector('#stop-title');
  return opened;
}

async function loaded(path: string): Promise<void> {
  await page.waitForSelector(`main[data-path="${path}"][aria-busy="false"]`);
}

beforeAll(async () => {
  chromium = await launchChromium();
  page = await open();
});

afterAll(() => chromium.browser.close());

test.each(policies.map((policy) => [policy.id, policy] as const))(
  'the lessons are those of the policy: %s',
  async (_id, policy) => {
    const isFirst = (await page.$('.lessons')) === null;
    await chooseByKey(page, policy.school?.name ?? 'My school is not here: the general pack');
    if (!isFirst) await pressOn(page, 'Use this policy');
    await waitForText(page, `One for each thing that “${policy.title}” asks.`);
    expect(await shown('ol.lessons button')).toEqual(policy.requirements.map(({ rule }) => titleOf(rule)));
  },
);

test('another policy shows what it changes before it is taken', async () => {
  await chooseByKey(page, 'Highfield Primary School');
  await pressOn(page, 'Use this policy');
  await chooseByKey(page, 'The Avenue Primary School');
  await waitForText(page, 'What changes with “Social Media Policy, The Avenue Primary School”');
  await waitForText(page, 'Who can see your account: “Asked for” becomes “Required”');
  await scan(page, 'walk-changes');
  await page.setViewport({ width: 1280, height: 900 });
  await pressOn(page, 'Use this policy');
  await waitForText(page, 'One for each thing that “Social Media Policy, The Avenue Primary School” asks.');
});

describe('every stop of The Avenue, by the keyboard alone', { timeout: 120_000 }, () => {
  const stops = stopsOf(avenue).filter(({ kind }) => kind !== 'start');

  test('begins', async () => {
    await pressOn(page, 'Begin');
    await waitForText(page, 'Lesson 1 of 20');
  });

  test.each(stops.map((stop) => [stop.id, stop] as const))('%s', async (_id, stop) => {
    await page.waitForFunction(() => document.activeElement?.id === 'stop-title', { polling: 50 });
    await goThrough(stop);
    if (stop.kind !== 'end') await pressOn(page, 'Next');
  });

  test('leaves a page to print with every lesson on it, and prints nothing else', async () => {
    await waitForText(page, 'Lessons done (20 of 20)');
    expect(await shown('.record ol li')).toEqual(lessons.map(({ lesson }) => titleOf(lesson.rule)));
    await page.emulateMediaType('print');
    const printed = await page.evaluate(() => document.body.innerText);
    await page.emulateMediaType('screen');
    expect(printed).toContain('It says nothing about my accounts and nothing about how I did.');
    expect(printed).toContain('please do not ask anyone to show you their checklist');
    expect(printed).toContain('Social Media Policy, The Avenue Primary School, version 1');
    expect(printed).not.toContain('Print this page');
    expect(printed).not.toContain('Back');
  });

  test('keeps ids alone, until the browser closes', async () => {
    const kept = JSON.stringify((await stored(chromium, 'session')).walkthrough);
    expect(JSON.parse(kept)).toMatchObject({ policy: 'the-avenue/1', stop: 'end' });
    expect(kept).not.toMatch(/Robin|Adeyemi|@|Marlow/u);
    expect(await stored(chromium, 'local')).toEqual({});
  });

  test('goes on where somebody was', async () => {
    await page.close();
    page = await open();
    expect(await heading()).toBe('What you went through');
    await waitForText(page, 'Lessons done (20 of 20)');
    await pressOn(page, 'Lessons');
    expect(await page.$$eval('ol.lessons .done', ({ length }) => length)).toBe(20);
  });
});

describe('the lessons that The Avenue has not, by the keyboard alone', { timeout: 120_000 }, () => {
  const general = pack('strictest');
  const more = lessonsOf(general).filter(
    ({ lesson }) => !lessons.some((known) => known.lesson.rule === lesson.rule),
  );

  test('are those of the general pack, and with them every lesson there is', async () => {
    expect([...lessons, ...more].map(({ lesson }) => lesson.rule).toSorted()).toEqual(
      [...allLessons.keys()].toSorted(),
    );
    await chooseByKey(page, 'My school is not here: the general pack');
    await pressOn(page, 'Use this policy');
    await waitForText(page, `One for each thing that “${general.title}” asks.`);
  });

  test.each(more.map(({ lesson }) => lesson.rule))('%s', async (rule) => {
    await pressOn(page, titleOf(rule));
    const stops = stopsOf(general).filter((stop) => 'lesson' in stop && stop.lesson?.lesson.rule === rule);
    for (const [at, stop] of stops.entries()) {
      await page.waitForFunction(() => document.activeElement?.id === 'stop-title', { polling: 50 });
      await goThrough(stop, general);
      if (at < stops.length - 1) await pressOn(page, 'Next');
    }
    await pressOn(page, 'Lessons');
    const done = await shown('ol.lessons li:has(.done) button');
    expect(done).toContain(titleOf(rule));
  });

  test('and the other policy can be taken again, with all that was done under it', async () => {
    await chooseByKey(page, 'The Avenue Primary School');
    await pressOn(page, 'Use this policy');
    await page.waitForFunction(() => document.querySelectorAll('ol.lessons .done').length === 20, {
      polling: 50,
    });
  });
});

async function goThrough(stop: Stop, policy = avenue): Promise<void> {
  if (stop.kind === 'about') return about(stop);
  if (stop.kind === 'find') return find(stop.exercise);
  if (stop.kind === 'fix') return fix(stop.exercise);
  if (stop.kind === 'scenario') return decide(stop, policy);
}

async function about({ lesson: { requirement } }: Extract<Stop, { kind: 'about' }>): Promise<void> {
  expect(await heading()).toBe(titleOf(requirement.rule));
  const clause = await page.$eval('.clause', (element) => [
    element.getAttribute('data-level'),
    element.textContent,
  ]);
  expect(clause[0]).toBe(requirement.level);
  expect(clause[1]).toContain(`“${requirement.clause.section}”: ${requirement.clause.says}`);
}

async function find({ pages: [first = ''], options }: Exercise): Promise<void> {
  await pressOn(page, 'Where is that?');
  await pressOn(page, `Open “${titleOfPage(first)}”`);
  await page.waitForSelector('main[data-path^="/"][aria-busy="false"]');
  for (const { text, says } of options) {
    await chooseByKey(page, text);
    await waitForText(page, says);
  }
}

/** Goes from page to page, looks, changes what the lesson is about, and looks again. */
async function fix(exercise: Exercise): Promise<void> {
  for (const id of exercise.pages) {
    await visit(id);
    await change(exercise, id);
    await visit(id);
    await pressOn(page, 'Look again');
    await page.waitForFunction(
      (title) =>
        [...document.querySelectorAll('.guide li')].some(({ textContent }) =>
          textContent?.startsWith(`${title} looked at`),
        ),
      { polling: 50 },
      titleOfPage(id),
    );
  }
  await waitForText(page, exercise.fixed);
}

async function visit(id: string): Promise<void> {
  const here = await page.evaluate(() => location.hash);
  await pressOn(page, titleOfPage(id));
  if ((await page.evaluate(() => location.hash)) !== here)
    await page.waitForSelector('main[aria-busy="true"]').catch(() => null);
  await page.waitForFunction(
    () =>
      document.querySelector('main')?.getAttribute('aria-busy') === 'false' &&
      document.querySelector('main')?.getAttribute('data-path') === location.hash.slice(1),
    { polling: 50 },
  );
}

async function change({ instance, shows }: Exercise, id: string): Promise<void> {
  for (const name of instance.settings ?? []) {
    const setting = isSettingName(name) ? practice.settings[name] : undefined;
    if (setting?.page === id) await strictest(name, setting);
  }
  const relation = practice.pages.find((one) => one.id === id)?.list;
  const handles = Object.entries(instance.lists ?? {}).flatMap(([list, some]) =>
    list === relation ? some : [],
  );
  for (const handle of handles) {
    await tabTo(page, `[data-handle="${handle}"] .person-actions button:last-child`);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (gone) => !document.querySelector(`[data-handle="${gone}"]`),
      { polling: 50 },
      handle,
    );
  }
  if (instance.profile && shows.length > 0) await editProfile(instance.profile);
}

async function strictest(name: string, setting: { title: string; strictest: unknown }): Promise<void> {
  if (typeof setting.strictest === 'boolean') {
    await tabTo(page, `[data-testid="switch-${name}"], input[aria-describedby="${name}-help"]`);
    await page.keyboard.press('Space');
  } else
    await chooseByKey(
      page,
      setting.strictest === 'nobody' ? 'No one' : 'Your close friends',
      `[data-testid="choice-${name}"]`,
    );
}

async function editProfile(texts: NonNullable<Exercise['instance']['profile']>): Promise<void> {
  await pressOn(page, 'Edit profile');
  await loaded('/settings/profile');
  for (const [field, { fixed }] of Object.entries(texts)) await typeInto(page, `#${field}`, fixed);
  await pressOn(page, 'Save');
  await waitForText(page, 'Your profile is saved.');
}

async function decide({ scenario }: Extract<Stop, { kind: 'scenario' }>, policy: Policy): Promise<void> {
  expect(await heading()).toBe(scenario.title);
  for (const choice of scenario.choices) {
    await chooseByKey(page, choice.text);
    const { says, requirement } = explainChoice(choice, policy);
    await waitForText(page, says);
    await waitForText(page, requirement?.clause.says ?? 'Your policy has no clause on this.');
  }
}

describe('in front of a room, at 1024 by 768', () => {
  const PROJECTOR: readonly Look[] = (['light', 'dark'] as const).map((scheme) => ({
    width: 1024,
    height: 768,
    scheme,
  }));

  test('the letters are large, and no reminder may come', async () => {
    await page.setViewport({ width: 1024, height: 768 });
    await pressOn(page, 'Start presenting');
    await waitForText(page, 'Leave (Esc, Esc)');
    await expect.poll(async () => (await stored(chromium, 'session')).presenting).toBeDefined();
    expect(await page.$eval('html', (root) => parseFloat(getComputedStyle(root).fontSize))).toBeGreaterThan(
      19,
    );
  });

  test('it works without the internet', async () => {
    await page.setOfflineMode(true);
    await page.reload();
    await page.waitForSelector('#stop-title');
    await page.setOfflineMode(false);
    await waitForText(page, 'Leave (Esc, Esc)');
  });

  test('arrow keys and a clicker turn the pages, and a field keeps its arrow keys', async () => {
    const stops = stopsOf(avenue);
    const isAt = (at: number) =>
      expect
        .poll(async () => (await stored(chromium, 'session')).walkthrough)
        .toMatchObject({
          stop: stops[at]?.id,
        });
    for (const key of ['PageDown', 'ArrowRight'] as const) await page.keyboard.press(key);
    await isAt(2);
    await page.keyboard.press('PageUp');
    await isAt(1);
    for (const key of ['ArrowLeft', 'PageDown', 'PageDown'] as const) await page.keyboard.press(key);
    await isAt(2);
    await chooseByKey(page, 'Anyone at all');
    await page.keyboard.press('ArrowRight');
    await isAt(2);
  });

  test('names are hidden until they are asked for, and what to ask the room too', async () => {
    await page.evaluate(() => {
      location.hash = '#/@robin.ashdown/followers';
    });
    await pressOn(page, 'What to ask');
    await waitForText(page, lessons[0]?.lesson.ask ?? '');
    await scan(page, 'walk-presenting', PROJECTOR);
    await page.setViewport({ width: 1024, height: 768 });
    const hidden = () =>
      page.$eval('[data-testid="person-name"]', (name) =>
        getComputedStyle(name).getPropertyValue('-webkit-text-security'),
      );
    expect(await hidden()).toBe('disc');
    await pressOn(page, 'Lessons');
    await pressOn(page, titleOf('pupil-connections'));
    await pressOn(page, 'Next');
    const names = practicePupils.map(({ lastName }) => lastName);
    const guide = () => page.$eval('.guide', (element) => (element as HTMLElement).innerText);
    expect(names.filter((name) => name.length > 4).length).toBeGreaterThan(5);
    const read = await guide();
    expect(names.filter((name) => read.includes(name))).toEqual([]);
    await scan(page, 'walk-presenting-find', PROJECTOR);
    await page.setViewport({ width: 1024, height: 768 });
    await pressOn(page, 'Show names');
    expect(await guide()).toContain('Wrona');
    expect(await page.$('.hides-names')).toBeNull();
  });

  test('Escape, twice, leaves for an empty page, and reminders may come again', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => location.href === 'about:blank', { polling: 50 });
    expect((await stored(chromium, 'session')).presenting).toBeUndefined();
  });

  test('the button leaves too', async () => {
    await page.close();
    page = await open();
    if ((await page.$('.lessons')) === null) await pressOn(page, 'Lessons');
    await pressOn(page, 'Start presenting');
    await pressOn(page, 'Leave (Esc, Esc)');
    await page.waitForFunction(() => location.href === 'about:blank', { polling: 50 });
  });
});

describe(
  'every kind of screen meets WCAG 2.2 AA, at 320, 400 and 1280 px, light and dark',
  { timeout: 240_000 },
  () => {
    beforeAll(async () => {
      await page.close();
      page = await open();
      if ((await page.$('.lessons')) === null) await pressOn(page, 'Lessons');
    });

    const back = async () => {
      await page.setViewport({ width: 1280, height: 900 });
    };

    test('the start, and the beginning of a lesson', async () => {
      await scan(page, 'walk-start');
      await back();
      await pressOn(page, titleOf('strictest-settings'));
      await scan(page, 'walk-about');
    });

    test('finding and putting right, beside settings', async () => {
      await back();
      await pressOn(page, 'Next');
      await pressOn(page, 'Where is that?');
      await pressOn(page, 'Open “How people find you”');
      await loaded('/settings/finding-you');
      await chooseByKey(page, 'Let search engines show your profile');
      await scan(page, 'walk-find');
      await back();
      await pressOn(page, 'Next');
      await pressOn(page, 'Look again');
      await waitForText(page, 'Still there');
      await scan(page, 'walk-fix');
    });

    test('finding and putting right, beside a long list', async () => {
      await back();
      await pressOn(page, 'Lessons');
      await pressOn(page, titleOf('ex-pupil-connections'));
      await pressOn(page, 'Next');
      await page.setViewport({ width: 1280, height: 900 });
      const pieces = await page.$$eval('.names li', (all) => all.map((name) => name.getClientRects().length));
      expect(new Set(pieces)).toEqual(new Set([1]));
      await pressOn(page, 'Where is that?');
      await pressOn(page, 'Open “Followers”');
      await loaded('/@robin.ashdown/followers');
      await scan(page, 'walk-find-list');
      await back();
      await pressOn(page, 'Next');
      await tabTo(page, '[data-handle="imogenblackwood"] .person-actions button');
      await page.keyboard.press('Enter');
      await pressOn(page, 'Look again');
      await waitForText(page, 'One name fewer.');
      await scan(page, 'walk-fixed');
    });

    test('a situation, what is good to know, and the end', async () => {
      await back();
      await pressOn(page, 'Next');
      await chooseByKey(page, 'Leave the request where it is');
      await scan(page, 'walk-scenario');
      await back();
      await pressOn(page, 'Lessons');
      await pressOn(page, 'Good to know');
      await scan(page, 'walk-context');
      await back();
      await pressOn(page, 'Next');
      await scan(page, 'walk-end');
    });

    test('a page on the web opens when it is pressed, and not before', async () => {
      await back();
      await pressOn(page, 'Back');
      const urls = () => chromium.browser.targets().map((target) => target.url());
      expect(urls().filter((url) => url.startsWith('http'))).toEqual([]);
      const opened = chromium.browser.waitForTarget(
        (target) => target.url().includes('saferinternet.org.uk'),
        {
          timeout: 10_000,
        },
      );
      await pressOn(
        page,
        'Professionals’ Online Safety Helpline (UK Safer Internet Centre) (opens a page on the web)',
      );
      await (await opened).page().then((web) => web?.close());
    });
  },
);

test('erasing everything takes it back to its beginning', async () => {
  await page.close();
  page = await open();
  const settings = await openExtensionPage(chromium, 'options.html');
  await pressOn(settings, 'Erase everything');
  await waitForText(settings, 'Everything is erased');
  await settings.close();
  await waitForText(page, 'Which policy do you want to go through?');
  expect(await page.$('.lessons')).toBeNull();
  expect((await stored(chromium, 'session')).walkthrough).toBeUndefined();
});

test('the panel leads to it', async () => {
  const panel = await openExtensionPage(chromium, 'sidepanel.html');
  await waitForText(panel, 'Which of these do you use?');
  const href = await panel.$eval('a[href*="walkthrough"]', (link) => link.getAttribute('href'));
  expect(href).toBe(`/${ADDRESS}`);
  await panel.close();
});

test('in Firefox an exercise is looked at, put right and seen to be', async () => {
  const firefox = await Firefox.launch({});
  try {
    const tab = await firefox.open(
      `moz-extension://${FIREFOX_UUID}/${ADDRESS}`,
      () => document.querySelector('#stop-title') !== null,
    );
    await tab.run(() => document.querySelector<HTMLInputElement>('input[name="policy"]')?.click());
    await tab.click('Who can see your account');
    await tab.click('Next');
    await tab.click('Next');
    await tab.run(() => {
      location.hash = '#/settings/privacy';
    });
    await tab.waitFor((id) => document.getElementById(id) !== null, 'accountPrivate');
    await tab.click('Look again');
    await tab.waitForText('Still there');
    await tab.run(() => document.querySelector<HTMLInputElement>('#accountPrivate')?.click());
    await tab.click('Look again');
    await tab.waitForText('Put right');
  } finally {
    await firefox.close();
  }
});
