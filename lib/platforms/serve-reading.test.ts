// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LiveMessage } from '../reading/live-message';
import practice from './practice/readers';
import type { ReaderMemory } from './reader-memory';
import { serveReading, type Port } from './serve-reading';

const SITE = 'chrome-extension://bell/practice.html#';

let path: string;
let memory: ReaderMemory;

beforeEach(() => {
  vi.useFakeTimers();
  path = '/@robin.ashdown/followers';
  memory = { platforms: [practice] };
  showList('tolu.okonjo');
});

afterEach(() => {
  memory.live?.stop();
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** One end of a line between the panel and a page; the test holds the other. */
class Line implements Port {
  readonly told: LiveMessage[] = [];
  readonly #messages: ((message: unknown) => void)[] = [];
  readonly #ends: (() => void)[] = [];
  readonly onMessage = {
    addListener: (listener: (message: unknown) => void) => void this.#messages.push(listener),
  };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.#ends.push(listener) };

  postMessage(message: unknown): void {
    this.told.push(message as LiveMessage);
  }

  say(message: unknown): void {
    for (const listener of this.#messages) listener(message);
  }

  cut(): void {
    for (const listener of this.#ends) listener();
  }

  get people(): string[] {
    return this.told.flatMap((message) =>
      message.type === 'people' ? message.added.map(({ handle }) => handle) : [],
    );
  }
}

function connect(): Line {
  const line = new Line();
  serveReading(line, document, () => SITE + path, memory);
  return line;
}

const BEGUN = { practice: '2026-09-01T08:00:00.000Z' };

function begun(ownHandles: Record<string, string> = {}, when: Record<string, string> = BEGUN): Line {
  const line = connect();
  line.say({ type: 'begin', ownHandles, begun: when });
  return line;
}

function showList(...handles: readonly string[]): void {
  document.body.innerHTML = `<a data-testid="own-profile-link" href="#/@robin.ashdown">Profile</a>
    <main data-path="${path}" aria-busy="false"><div data-testid="people-list"></div></main>`;
  addRows(...handles);
}

function addRows(...handles: readonly string[]): void {
  const rows = handles.map(
    (handle) =>
      `<div data-testid="person-row"><a data-testid="person-name" href="#/@${handle}">${handle}</a></div>`,
  );
  document.querySelector('[data-testid="people-list"]')?.insertAdjacentHTML('beforeend', rows.join(''));
}

function removeRows(): void {
  document.querySelector('[data-testid="people-list"]')?.replaceChildren();
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe('the reader’s end of the line', () => {
  test('reads nothing before the panel says so', async () => {
    const line = connect();
    await pass(5000);
    expect(line.told).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('reads when the panel says so', () => {
    expect(begun().people).toEqual(['tolu.okonjo']);
  });

  test.each([
    null,
    'begin',
    7,
    [],
    {},
    { type: 'BEGIN' },
    { type: 'begin', begun: {} },
    { type: 'begin', ownHandles: {} },
    { type: 'begin', ownHandles: null, begun: {} },
    { type: 'begin', ownHandles: {}, begun: 'today' },
    { type: 'begin', ownHandles: 'robin', begun: {} },
    { type: 'begin', ownHandles: { practice: 7 }, begun: {} },
    { type: ['begin'], ownHandles: {}, begun: {} },
  ])('does nothing for what the panel never says: %j', (message) => {
    const line = connect();
    line.say(message);
    expect(line.told).toEqual([]);
  });

  test('reads for the handle the panel knows on this platform, and for no other', () => {
    document.querySelector('[data-testid="own-profile-link"]')?.remove();
    expect(begun({ practice: 'robin.ashdown' }).people).toEqual(['tolu.okonjo']);
    expect(begun({ instagram: 'robin.ashdown' }).people).toEqual([]);
    expect(begun(JSON.parse('{"__proto__":{"practice":"robin.ashdown"}}')).people).toEqual([]);
  });

  test.each<[string, (line: Line) => void]>([
    ['the panel says so', (line) => line.say({ type: 'stop' })],
    ['the line is cut', (line) => line.cut()],
  ])('stops when %s, and leaves nothing running', async (_title, end) => {
    const line = begun();
    end(line);
    addRows('maya.adeyemi');
    await pass(5000);
    expect(line.people).toEqual(['tolu.okonjo']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('can be stopped before it has begun', () => {
    const line = connect();
    line.say({ type: 'stop' });
    line.cut();
    expect(line.told).toEqual([]);
  });

  test('reads once, however often it is told to begin', async () => {
    const line = begun();
    line.say({ type: 'begin', ownHandles: {}, begun: BEGUN });
    const before = line.told.length;
    addRows('maya.adeyemi');
    await pass(1000);
    expect(line.told.slice(before).filter(({ type }) => type === 'people')).toHaveLength(1);
  });
});

describe('a panel that is closed and opened again', () => {
  test('is told of everyone seen before, those included whose rows the page has removed', () => {
    begun().cut();
    removeRows();
    addRows('wen.liu');
    expect(begun().people).toEqual(['tolu.okonjo', 'wen.liu']);
  });

  test('is told of nobody who was seen for another check, or before everything was erased', () => {
    begun().cut();
    removeRows();
    addRows('wen.liu');
    expect(begun({}, { practice: '2026-09-02T08:00:00.000Z' }).people).toEqual(['wen.liu']);
    removeRows();
    addRows('obi.eze');
    const line = begun();
    line.say({ type: 'forget' });
    line.cut();
    expect(memory.seen).toBeUndefined();
    expect(begun().people).toEqual(['obi.eze']);
  });

  test('is told of nobody who was on the list of another page', () => {
    begun().cut();
    path = '/@robin.ashdown/following';
    showList('wen.liu');
    expect(begun().people).toEqual(['wen.liu']);
  });

  test('goes on being told, though the end of the old line is noticed late', async () => {
    const old = begun();
    const line = begun();
    old.cut();
    addRows('maya.adeyemi');
    await pass(1000);
    expect(line.people).toContain('maya.adeyemi');
  });

  test('is the only one that is told', async () => {
    const old = begun();
    begun();
    const before = old.told.length;
    addRows('maya.adeyemi');
    await pass(5000);
    expect(old.told).toHaveLength(before);
  });

  test('says stop for its own reading only', async () => {
    const old = begun();
    const line = begun();
    old.say({ type: 'stop' });
    addRows('maya.adeyemi');
    await pass(1000);
    expect(line.people).toContain('maya.adeyemi');
  });
});
