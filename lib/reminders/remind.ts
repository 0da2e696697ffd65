/**
 * Reminding, for the background script: an alarm at the next moment that the plan asks for, one notification for
 * whatever has become due, a dot on the icon. Everything is worked out anew from what is stored at each start of the
 * browser, of this script or of a new version, so nothing depends on an alarm having lived that long.
 */
import { browser, openPanel, openPanelInTab, type Notifications } from '../browser';
import { isPresenting } from '../presenting';
import { look, snooze, type Snooze } from './due';
import { changeReminders, loadReminders, onRemindersChanged } from './keep-reminders';
import { words } from './words';

const NAME = 'reminder';
/** If the browser stops this script before the person was told, another look after this time. In milliseconds. */
const AGAIN = 60_000;
/** A look now and then, because clocks are changed and people travel while an alarm waits. */
const LONGEST = 3 * 60 * 60 * 1000;
const COLOUR = '#1c5c49';

/** What the buttons of a notification do, in their order: there is room for two. */
const BUTTONS = ['tomorrow', 'nextWeek'] as const satisfies readonly Snooze[];

export function keepReminding(): void {
  let looking = Promise.resolve();
  // One after the other: several reasons to look come together when the browser starts.
  const lookAgain = () => void (looking = looking.then(lookOnce, lookOnce));
  browser.alarms.onAlarm.addListener(({ name }) => name === NAME && lookAgain());
  browser.runtime.onStartup.addListener(lookAgain);
  browser.runtime.onInstalled.addListener(lookAgain);
  onRemindersChanged(lookAgain);
  browser.notifications.onClicked.addListener((id) => isOurs(id) && void openCheck(id));
  browser.notifications.onButtonClicked.addListener((id, at) => isOurs(id) && void putOff(BUTTONS[at]));
  lookAgain();
}

async function lookOnce(): Promise<void> {
  const stored = await loadReminders();
  if (stored.state !== 'kept') return forgetAll();
  const now = new Date();
  if (await isPresenting()) return stayQuiet(now);
  const { isNew, next, reminders } = look(stored.reminders, now);
  if (isNew) {
    await arm(now, AGAIN);
    await tell();
  }
  if (next) await arm(now, Math.min(next.getTime() - now.getTime(), LONGEST));
  else await browser.alarms.clear(NAME);
  await changeReminders((before) => before && look(before, now).reminders);
  await showDot(reminders.badge && reminders.due !== null);
  if (reminders.due === null) await clearNotifications();
}

/** A room is looking at this screen: whatever is due is told afterwards. */
async function stayQuiet(now: Date): Promise<void> {
  await showDot(false);
  await arm(now, AGAIN);
}

/** Nothing was set up, or everything was erased. */
async function forgetAll(): Promise<void> {
  await Promise.all([browser.alarms.clear(NAME), showDot(false), clearNotifications()]);
}

async function arm(now: Date, wait: number): Promise<void> {
  await browser.alarms.create(NAME, { when: now.getTime() + wait });
}

async function tell(): Promise<void> {
  const window = await browser.windows.getLastFocused().catch(() => null);
  await clearNotifications();
  const id = `${NAME}/${window?.id ?? ''}`;
  const message = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: browser.runtime.getManifest().name,
    message: words.notification,
  };
  const buttons = BUTTONS.map((choice) => ({ title: words[choice] }));
  // Firefox knows no buttons, and refuses what it does not know. Where nothing is shown, the dot and the panel tell.
  const withButtons = { ...message, buttons };
  if (!(await show(id, withButtons))) await show(id, message);
}

/** Whether the browser has taken it. */
async function show(id: string, message: Notifications.CreateNotificationOptions): Promise<boolean> {
  try {
    await browser.notifications.create(id, message);
    return true;
  } catch {
    return false;
  }
}

/** A panel can only be opened before anything is waited for, so the notification's id says in which window. */
async function openCheck(id: string): Promise<void> {
  try {
    await openPanel(Number.parseInt(id.slice(NAME.length + 1), 10));
  } catch {
    await openPanelInTab();
  }
  await browser.notifications.clear(id);
}

async function putOff(choice: Snooze | undefined): Promise<void> {
  if (choice) await changeReminders((before) => before && snooze(before, choice, new Date()));
}

async function clearNotifications(): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll()).filter(isOurs);
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
}

function isOurs(id: string): boolean {
  return id.startsWith(`${NAME}/`);
}

async function showDot(isShown: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: isShown ? words.dot : '' });
}
