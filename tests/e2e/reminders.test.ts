/** Reminders in a real browser: set, due, missed, put off, and as files for calendars. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseCalendar } from 'iamcal';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, localDay } from '../../lib/reminders/days';
import { clickToolbarIcon, launchChromium, openExtensionPage, type Chromium } from '../support/chromium.ts';
import { filesIn } from '../support/on-disk.ts';
import { choose, clickButton, clickOn, fillIn, waitForText } from '../support/panel.ts';
import {
  backgroundOf,
  clickNotification,
  heldBy,
  holdNotifications,
  plant,
  present,
  ringSoon,
  waitForHeld,
} from '../support/reminding.ts';
import { scan } from '../support/scan.ts';

const DUE = 'It is time for your self-check.';
const HOUR = 60 * 60 * 1000;

let chromium: Chromium;
let options: Page;
let folder: string;

/** Every week, last on this day of the week, and not yet shown. */
function overdue(weeks = 1) {
  const today = localDay(new Date());
  return {
    version: 1,
    plan: { every: 'weeks', weeks: 1, from: addDays(today, -7 * weeks) },
    time: '00:00',
    badge: true,
    handled: addDays(today, -7 * weeks - 1),
    snoozed: null,
    due: null,
  };
}

async function openFile(page: Page, name: string, content: string): Promise<void> {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const input = (await page.waitForSelector(
    '.reminders input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** Until the browser knows it too: an event for a script that is ending would be lost. */
async function killWorker(): Promise<void> {
  await (await backgroundOf(chromium)).close();
  const isRunning = () => chromium.browser.targets().some((target) => target.type() === 'service_worker');
  await expect.poll(isRunning, { timeout: 10_000 }).toBe(false);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-reminders-'));
  chromium = await launchChromium();
  options = await openExtensionPage(chromium, 'options.html', 1000);
  await waitForText(options, 'Reminders are off.');
});

afterAll(async () => {
  await chromium.browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('reminders', { timeout: 120_000 }, () => {
  test('are off until somebody turns them on', async () => {
    expect(await heldBy(options)).toEqual({ reminders: null, alarms: [], notifications: [], dot: '' });
  });

  test('say the next dates in words before they are turned on, and set an alarm when they are', async () => {
    await waitForText(options, ', two weeks before the spring term');
    await clickButton(options, 'Turn reminders on');
    await waitForText(options, 'Reminders are on. Next: ');
    const held = await waitForHeld(options, ({ alarms }) => alarms.length === 1);
    expect(held.reminders).toMatchObject({ version: 1, plan: { every: 'term' }, time: '16:00', due: null });
    expect(held.alarms[0]).toBeLessThanOrEqual(3 * HOUR);
    expect(held.notifications).toEqual([]);
  });

  test('look well at every width', async () => {
    await clickOn(options, '::-p-xpath(//summary[. = "School dates"])');
    await scan(options, 'reminders-on');
    await options.setViewport({ width: 1000, height: 900 });
  });

  test('take term dates from a calendar file, and give them back', async () => {
    await openFile(options, 'broken.ics', 'BEGIN:VCALENDAR\r\nhello');
    await waitForText(options, 'This is no calendar file that we can read. Your dates have not changed.');
    await openFile(options, 'large.ics', 'x'.repeat(10_000_000));
    await waitForText(options, 'This file is too large to be a school’s calendar.');
    const start = addDays(localDay(new Date()), 40);
    const event = (title: string, first: string, end: string) =>
      `BEGIN:VEVENT\r\nUID:${title}\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:${title}\r\nDTSTART;VALUE=DATE:${first.replaceAll('-', '')}\r\nDTEND;VALUE=DATE:${end.replaceAll('-', '')}\r\nEND:VEVENT\r\n`;
    await openFile(
      options,
      'terms.ics',
      `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n${event('Term', start, addDays(start, 40))}END:VCALENDAR\r\n`,
    );
    await waitForText(options, 'From the file: 1 half term. Please check it.');
    expect(await options.$$eval('.half-term', (rows) => rows.length)).toBe(1);
    await clickButton(options, 'Undo');
    expect(await options.$$eval('.half-term', (rows) => rows.length)).toBe(6);
  });

  test('are written as a calendar file that a strict reader from elsewhere takes', async () => {
    const session = await options.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
    });
    const saved = new Promise<void>((resolve) =>
      session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()),
    );
    await fillIn(options, '.reminders input[maxlength]', ', mine');
    await clickButton(options, 'Add to your calendar');
    await saved;
    await waitForText(options, 'The file is saved.');
    const file = filesIn(folder).find((name) => name.endsWith('reminders.ics')) ?? '';
    const events = parseCalendar(readFileSync(file, 'utf8')).getEvents();
    expect(events.length).toBeGreaterThan(0);
    expect(new Set(events.map((event) => event.getSummary()))).toEqual(new Set(['My own check, mine']));
  });

  test('can be turned off, with a way back', async () => {
    await clickButton(options, 'Turn reminders off');
    await waitForHeld(options, ({ reminders, alarms }) => reminders === null && alarms.length === 0);
    await clickButton(options, 'Undo');
    await waitForHeld(options, ({ reminders, alarms }) => reminders !== null && alarms.length === 1);
  });

  test('show one notification for all that was missed, that says nothing else, and a dot', async () => {
    await plant(options, overdue(5));
    const held = await waitForHeld(
      options,
      ({ notifications, dot }) => notifications.length > 0 && dot !== '',
    );
    expect(held.notifications).toHaveLength(1);
    expect(held.dot).toBe('•');
    expect(held.reminders).toMatchObject({ handled: localDay(new Date()), due: localDay(new Date()) });
  });

  test('wait in the panel, and are done with a click', async () => {
    const panel = await clickToolbarIcon(chromium, await chromium.browser.newPage());
    await waitForText(panel, DUE);
    await scan(panel, 'panel-reminder');
    await clickButton(panel, 'Done');
    await waitForText(panel, 'Good. Next: ');
    await waitForHeld(options, ({ dot, notifications }) => dot === '' && notifications.length === 0);
    await panel.close();
  });

  test.each([
    [
      'in the panel',
      async () => {
        const panel = await openExtensionPage(chromium, 'sidepanel.html');
        await waitForText(panel, DUE);
        await clickButton(panel, 'Tomorrow');
        await waitForText(panel, 'Put off until');
        await panel.close();
      },
    ],
    [
      'by the notification’s button',
      async () => {
        const [id = ''] = (await heldBy(options)).notifications;
        await clickNotification(chromium, id, 0);
      },
    ],
  ] as const)('are put off %s, with an alarm for then', async (_where, putOff) => {
    await plant(options, overdue());
    await waitForHeld(options, ({ notifications }) => notifications.length === 1);
    await putOff();
    const held = await waitForHeld(options, ({ reminders, dot }) => reminders?.due === null && dot === '');
    expect(held.reminders?.snoozed).toBe(addDays(localDay(new Date()), 1));
    await waitForHeld(
      options,
      ({ notifications, alarms }) => notifications.length === 0 && alarms.length === 1,
    );
    await waitForText(options, 'Put off until');
  });

  test('show no dot where that was chosen', async () => {
    await plant(options, { ...overdue(), badge: false });
    const held = await waitForHeld(options, ({ notifications }) => notifications.length === 1);
    expect(held.dot).toBe('');
  });

  test('open the check when the notification is clicked', async () => {
    const [id = ''] = (await heldBy(options)).notifications;
    const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'));
    await clickNotification(chromium, id);
    const check = await (await opened).asPage();
    await waitForText(check, DUE);
    await check.close();
  });

  test('come though the background script is killed before its alarm rings', async () => {
    await plant(options, { ...overdue(), handled: localDay(new Date()) });
    await waitForHeld(options, ({ notifications }) => notifications.length === 0);
    await killWorker();
    const before = await heldBy(options);
    expect(before.alarms).toHaveLength(1);
    await ringSoon(options);
    await waitForHeld(options, ({ alarms }) => alarms.length === 1 && (alarms[0] ?? 0) > HOUR);
  });

  test('come though the background script is killed between the alarm and the notification', async () => {
    await holdNotifications(chromium);
    await plant(options, overdue());
    // It has set itself an alarm for another try, and waits for the browser to show the notification.
    await waitForHeld(options, ({ alarms }) => (alarms[0] ?? HOUR) <= 60_000);
    await killWorker();
    const held = await heldBy(options);
    expect(held.notifications).toEqual([]);
    expect(held.reminders?.due).toBeNull();
    await ringSoon(options);
    await waitForHeld(
      options,
      ({ notifications, reminders }) => notifications.length === 1 && reminders?.due !== null,
    );
  });

  test('wait while somebody shows the walkthrough to a room, and come afterwards', async () => {
    await present(options, true);
    await plant(options, overdue());
    await waitForHeld(options, ({ alarms }) => alarms.length === 1 && (alarms[0] ?? HOUR) <= 60_000);
    const held = await waitForHeld(options, ({ dot }) => dot === '');
    expect(held.reminders?.due).toBeNull();
    await present(options, false);
    await ringSoon(options);
    await waitForHeld(options, ({ reminders, dot }) => reminders?.due !== null && dot !== '');
  });

  test('are erased with everything else, and their alarms with them', async () => {
    await options.bringToFront();
    await clickButton(options, 'Erase everything');
    const held = await waitForHeld(
      options,
      ({ alarms, notifications }) => alarms.length + notifications.length === 0,
    );
    expect(held).toEqual({ reminders: null, alarms: [], notifications: [], dot: '' });
    await waitForText(options, 'Reminders are off.');
  });

  test('of a newer version are left as they are, and it is said', async () => {
    await plant(options, { version: 2, moon: 'full' });
    await waitForText(options, 'Your reminders were set by a newer version');
    expect((await heldBy(options)).reminders).toEqual({ version: 2, moon: 'full' });
    await plant(options, { version: 1 });
    await waitForText(options, 'Your reminders could not be read');
    await choose(options, 'Every few weeks');
    await clickButton(options, 'Turn reminders on');
    await waitForText(options, 'Reminders are on. Next: ');
  });
});

/** As far to the west and as far to the east as clocks go: 26 hours apart. */
const WEST = 'Etc/GMT+12';
const EAST = 'Pacific/Kiritimati';

describe('a browser that was closed over two due dates', { timeout: 120_000 }, () => {
  const before = process.env.TZ;
  const profile = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-reminders-profile-'));

  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    rmSync(profile, { recursive: true, force: true });
  });

  async function launchIn(zone: string): Promise<{ closed: Chromium; page: Page }> {
    process.env.TZ = zone;
    const closed = await launchChromium({ args: [`--user-data-dir=${profile}`] });
    return { closed, page: await openExtensionPage(closed, 'options.html', 1000) };
  }

  test('shows one reminder when it starts again, and none when it starts once more', async () => {
    const west = await launchIn(WEST);
    const soon = new Date(Date.now() + HOUR / 2);
    const first = localDay(soon);
    const time = `${String(soon.getHours()).padStart(2, '0')}:${String(soon.getMinutes()).padStart(2, '0')}`;
    const second = addDays(first, 1);
    const year = [first, second].map((day) => ({ first: day, last: addDays(day, 30) }));
    await plant(west.page, {
      ...overdue(),
      plan: { every: 'halfTerm', year },
      time,
      handled: addDays(first, -2),
    });
    const planted = await waitForHeld(west.page, ({ alarms }) => alarms.length === 1);
    expect(planted.notifications).toEqual([]);
    await west.closed.browser.close();

    const east = await launchIn(EAST);
    const held = await waitForHeld(east.page, ({ notifications }) => notifications.length > 0);
    expect(held.notifications).toHaveLength(1);
    const shown = await waitForHeld(east.page, ({ reminders }) => reminders?.due === second);
    expect(shown.reminders?.handled).toBe(second);
    await waitForText(east.page, DUE);
    await east.closed.browser.close();

    const again = await launchIn(EAST);
    const later = await waitForHeld(again.page, ({ alarms, dot }) => alarms.length === 1 && dot === '•');
    expect(later.notifications).toEqual([]);
    await again.closed.browser.close();
  });
});
