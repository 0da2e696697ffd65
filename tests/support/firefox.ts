/**
 * A real Firefox with the built extension in it, spoken to in WebDriver BiDi
 * (https://w3c.github.io/webdriver-bidi/) without a driver in between.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { browserPath } from './browsers.ts';
import { root } from './load.ts';

/** The extension's id in this browser, so that its pages have a known address. */
export const FIREFOX_UUID = 'b7b9e2f0-58f5-4a6e-9c0c-0d6a5c6f7a11';
const GECKO_ID = '{5d0f6c9e-3a1b-4c58-9d7e-beb0e11a8f21}';
/** The same as Firefox writes it in the names of its own elements. */
const WIDGET_ID = GECKO_ID.replaceAll(/[{}]/gu, '_');

/** Nothing of Firefox's own that would reach for the network or get in the way. */
const PREFERENCES: Record<string, unknown> = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
  'remote.active-protocols': 1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'security.notification_enable_delay': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
};

type Message = {
  id?: number;
  type?: string;
  error?: string;
  message?: string;
  result?: unknown;
  method?: string;
  params?: unknown;
};
type Tree = { contexts: { context: string; url: string; clientWindow: string }[] };

/** What of Firefox's own window we press. */
type Chrome = {
  CustomizableUI: { addWidgetToArea: (widget: string, area: string) => void };
  PopupNotifications: {
    panel: {
      state: string;
      firstElementChild: { button: HTMLElement; secondaryButton: HTMLElement } | null;
    };
  };
};

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

export class Firefox {
  readonly #waiting = new Map<number, Waiting>();
  #count = 0;

  private constructor(
    private readonly process: ChildProcess,
    private readonly socket: WebSocket,
    private readonly profile: string,
  ) {
    socket.addEventListener('message', ({ data }) => this.#take(JSON.parse(String(data)) as Message));
  }

  static async launch(preferences: Readonly<Record<string, unknown>> = {}): Promise<Firefox> {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'before-the-bell-firefox-'));
    const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));
    const options = [
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      'about:blank',
    ];
    const child = spawn(browserPath('firefox-esr'), options, {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' },
    });
    const socket = new WebSocket(`${await addressOf(child)}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error('Firefox did not answer.')));
    });
    const firefox = new Firefox(child, socket, profile);
    await firefox.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    await firefox.send('webExtension.install', {
      extensionData: { type: 'path', path: path.join(root, '.output/firefox-mv3') },
    });
    return firefox;
  }

  send(method: string, params: unknown = {}): Promise<unknown> {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Opens an address in a new tab or window and waits until `ready`, a function in the page, says yes. */
  async open(url: string, ready: () => unknown, type: 'tab' | 'window' = 'tab'): Promise<FirefoxPage> {
    const { context } = (await this.send('browsingContext.create', { type })) as { context: string };
    await this.send('browsingContext.navigate', { context, url, wait: 'none' });
    const page = new FirefoxPage(this, context);
    await page.waitFor(ready);
    return page;
  }

  /** The tabs that are open, by address. */
  async pageAt(part: string): Promise<FirefoxPage> {
    for (let turn = 0; turn < 100; turn++) {
      const { contexts } = (await this.send('browsingContext.getTree')) as Tree;
      const found = contexts.find(({ url }) => url.includes(part));
      if (found) return new FirefoxPage(this, found.context);
      await pause(100);
    }
    throw new Error(`No tab shows ${part}.`);
  }

  /** Brings a page to the front, as the person who looks at it has it. */
  async activate({ context }: FirefoxPage): Promise<void> {
    await this.send('browsingContext.activate', { context });
  }

  /** Clicks our icon in the toolbar of the window that has this page in it, as the person would. */
  async clickToolbarIcon(page: FirefoxPage): Promise<void> {
    await this.activate(page);
    const frame = await this.#frameOf(page);
    await frame.waitFor((id) => {
      const { CustomizableUI } = globalThis as unknown as Chrome;
      CustomizableUI.addWidgetToArea(`${id}-browser-action`, 'nav-bar');
      return document.getElementById(`${id}-BAP`) !== null;
    }, WIDGET_ID);
    await frame.run((id) => document.getElementById(`${id}-BAP`)?.click(), WIDGET_ID);
  }

  /** Presses a button of the question that Firefox is asking in the window of this page. */
  async answerQuestion(page: FirefoxPage, button: 'button' | 'secondaryButton'): Promise<void> {
    const frame = await this.#frameOf(page);
    await frame.waitFor((pressed) => {
      const { panel } = (globalThis as unknown as Chrome).PopupNotifications;
      if (panel.state !== 'open') return false;
      panel.firstElementChild?.[pressed].click();
      return true;
    }, button);
  }

  /** The window around a page: Firefox's own, with its toolbar. */
  async #frameOf({ context }: FirefoxPage): Promise<FirefoxPage> {
    const windowOf = ({ contexts }: Tree) => contexts.find((tab) => tab.context === context)?.clientWindow;
    const own = windowOf((await this.send('browsingContext.getTree')) as Tree);
    const frames = (await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
    const frame = frames.contexts.find(({ clientWindow }) => clientWindow === own);
    if (!frame) throw new Error('The page has no window around it.');
    return new FirefoxPage(this, frame.context);
  }

  async close(): Promise<void> {
    await Promise.race([this.send('browser.close').catch(() => undefined), pause(3000)]);
    this.socket.close();
    this.process.kill();
    await pause(300);
    rmSync(this.profile, { recursive: true, force: true });
  }

  #take({ id, type, error, message, result }: Message): void {
    const waiting = id === undefined ? undefined : this.#waiting.get(id);
    if (!waiting || id === undefined) return;
    this.#waiting.delete(id);
    if (type === 'error') waiting.reject(new Error(`${error}: ${message}`));
    else waiting.resolve(result);
  }
}

export class FirefoxPage {
  constructor(
    private readonly firefox: Firefox,
    readonly context: string,
  ) {}

  /** Runs a function in the page; what it is given and gives back goes through JSON. */
  async run<Given extends readonly unknown[], Result>(
    work: (...given: Given) => Result,
    ...given: Given
  ): Promise<Awaited<Result>> {
    const expression = `(async () => JSON.stringify(await (${work.toString()})(...${JSON.stringify(given)})))()`;
    const answer = (await this.firefox.send('script.evaluate', {
      expression,
      awaitPromise: true,
      target: { context: this.context },
      userActivation: true,
    })) as { type: string; result: { type: string; value: string }; exceptionDetails?: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result.type === 'undefined' ? 'null' : answer.result.value);
  }

  async waitFor<Given extends readonly unknown[]>(
    ready: (...given: Given) => unknown,
    ...given: Given
  ): Promise<void> {
    for (let turn = 0; turn < 200; turn++) {
      if (await this.run(ready, ...given).catch(() => false)) return;
      await pause(100);
    }
    throw new Error(`Firefox: waited in vain for ${ready.toString()} ${JSON.stringify(given)}`);
  }

  async waitForText(text: string): Promise<void> {
    await this.waitFor((wanted) => document.body.textContent?.replace(/\s+/g, ' ').includes(wanted), text);
  }

  /** A real click of the mouse on the button with exactly this name. */
  async click(name: string): Promise<void> {
    await this.#clickOn(await this.#located({ type: 'accessibility', value: { name, role: 'button' } }));
  }

  /** Looks again and again: a view can be loaded a moment after it was opened. */
  async #located(locator: object): Promise<unknown> {
    let located: unknown;
    for (let turn = 0; turn < 50; turn++) {
      located = await this.firefox.send('browsingContext.locateNodes', { context: this.context, locator });
      if ((located as { nodes: unknown[] }).nodes.length > 0) break;
      await pause(100);
    }
    return located;
  }

  async clickCss(css: string): Promise<void> {
    const located = await this.firefox.send('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: css },
    });
    await this.#clickOn(located);
  }

  async #clickOn(located: unknown): Promise<void> {
    const [node] = (located as { nodes: { sharedId: string }[] }).nodes;
    if (!node) throw new Error('There is nothing to click.');
    const scroll = 'function (element) { element.scrollIntoView({ block: "center" }); }';
    await this.firefox.send('script.callFunction', {
      functionDeclaration: scroll,
      arguments: [{ sharedId: node.sharedId }],
      awaitPromise: false,
      target: { context: this.context },
    });
    const origin = { type: 'element', element: { sharedId: node.sharedId } };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.firefox.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (text: Buffer) => {
      said += text.toString();
      const found = /WebDriver BiDi listening on (ws:\S+)/u.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`Firefox ended: ${said}`)));
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
