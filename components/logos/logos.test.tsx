// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PICTURE_ROLES } from '../../lib/pictures/looked';
import { PICTURE_TROUBLES } from '../../lib/pictures/trouble';
import { troubleWords } from '../../lib/pictures/words';
import { fill } from '../../lib/words';
import { at, policyAsking, robin } from '../../tests/support/build';
import { Logos } from './logos';
import type { LikeShown, LogosState, PageEnd, Pixels } from './logos-state';
import { endWords, notLookedWords, placeWords, words } from './words';

/** A page without a browser has no pictures. */
beforeEach(() => {
  vi.stubGlobal('ImageData', vi.fn<() => void>());
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

type Props = ComponentProps<typeof Logos>;

const pixels: Pixels = { width: 1, height: 1, data: new Uint8ClampedArray(4) };
const ready = { name: 'crest.png', shows: pixels };
const like: LikeShown = {
  answerId: 'school-logo/hearth/robin.ashdown/00ff',
  account: robin,
  platform: 'Hearth',
  role: 'profile',
  part: pixels,
  reference: pixels,
  reasons: ['looks like the school’s logo', 'the colours agree', 'it is seen from the side'],
  moves: false,
  answer: null,
};
const start: LogosState = {
  references: [],
  isPreparing: false,
  page: { state: 'waiting' },
  download: { state: 'waiting', total: 0, done: 0, moved: 0, troubles: {} },
  likes: [],
  naming: { posts: null, naming: [] },
};

function show(logos: Partial<LogosState> = {}, more: Partial<Props> = {}) {
  const on = {
    onAdd: vi.fn<Props['onAdd']>(),
    onRemove: vi.fn<Props['onRemove']>(),
    onLookAtPage: vi.fn<Props['onLookAtPage']>(),
    onStopPage: vi.fn<Props['onStopPage']>(),
    onLookAtDownload: vi.fn<Props['onLookAtDownload']>(),
    onStopDownload: vi.fn<Props['onStopDownload']>(),
    onAnswer: vi.fn<Props['onAnswer']>(),
    onTakeBack: vi.fn<Props['onTakeBack']>(),
    onSchool: vi.fn<Props['onSchool']>(),
    onDownloads: vi.fn<Props['onDownloads']>(),
    onBack: vi.fn<Props['onBack']>(),
  };
  const school = { name: 'Marlow Lane Primary School', shortNames: [], acronyms: [], domains: [] };
  const { container } = render(
    <Logos
      logos={{ ...start, ...logos }}
      policy={policyAsking('school-logo')}
      school={school}
      isOwnSchool={false}
      {...on}
      {...more}
    />,
  );
  return { on, text: container.textContent ?? '' };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const counts = { looked: 4, tooSmall: 1, hidden: 2, posts: 12 };

describe('before a logo is given', () => {
  test('the panel says that no picture was looked at, and offers no look', () => {
    const { text } = show({}, { school: null });
    expect(text).toContain(words.noReference);
    expect(screen.queryByRole('button', { name: words.lookAtPage })).toBeNull();
    expect(text).not.toContain(words.noLikes);
  });

  test('posts on the page can be looked at for the school’s name, and no picture is said to be', () => {
    const { on, text } = show({ page: { state: 'watching', ...counts, looked: 0 } });
    expect(text).toContain(words.noReference);
    expect(text).toContain(fill(words.postsSeen.other, { count: 12 }));
    expect(text).not.toContain(words.noneYet);
    expect(text).not.toContain(fill(words.tooSmall.one, {}));
    cleanup();
    show({}, on);
    press(words.lookAtPage);
    expect(on.onLookAtPage).toHaveBeenCalledOnce();
  });

  test.each(PICTURE_TROUBLES)(
    'a picture that cannot be used is answered with one sentence: %s',
    (trouble) => {
      const { text } = show({ references: [{ name: 'crest.tiff', trouble }] });
      const sentence = fill(troubleWords[trouble], { name: 'crest.tiff' });
      expect(text).toContain(sentence);
      expect(sentence).toMatch(/^[^.]*\.[^.]*\.$/u);
      expect(text).toContain(words.noReference);
    },
  );
});

describe('pictures on a page', () => {
  test('are looked at when the person asks, and no longer when they stop', () => {
    const { on } = show({ references: [ready] });
    press(words.lookAtPage);
    expect(on.onLookAtPage).toHaveBeenCalledOnce();
    cleanup();
    const watching = show({ references: [ready], page: { state: 'watching', ...counts } });
    press(words.stopPage);
    expect(watching.on.onStopPage).toHaveBeenCalledOnce();
  });

  test('are counted: looked at, too small, half hidden', () => {
    const { text } = show({ references: [ready], page: { state: 'watching', ...counts } });
    for (const sentence of [
      fill(words.looked.other, { count: 4 }),
      words.tooSmall.one,
      fill(words.hidden.other, { count: 2 }),
    ])
      expect(text).toContain(sentence);
  });

  test.each(Object.keys(endWords) as PageEnd[])('end with a sentence: %s', (why) => {
    const { text } = show({ references: [ready], page: { state: 'ended', why, ...counts } });
    expect(text).toContain(endWords[why]);
    expect(endWords[why]).toMatch(/\.$/u);
  });

  test('in which nothing was found are not said to be free of the logo', () => {
    const { text } = show({ references: [ready], page: { state: 'watching', ...counts } });
    expect(text).toContain(words.noLikes);
  });
});

describe('pictures of a download', () => {
  const download = { state: 'waiting', total: 420, done: 200, moved: 1, troubles: { heic: 3 } } as const;

  test('go on two hundred at a time, and those left are said not to have been looked at', () => {
    const { on, text } = show({ references: [ready], download });
    expect(text).toContain(fill(words.doneOf, { done: 200, total: 420 }));
    expect(text).toContain(words.moved.one);
    expect(text).toContain(fill(notLookedWords.heic.other, { count: 3 }));
    press(fill(words.lookAtDownload, { count: 200 }));
    expect(on.onLookAtDownload).toHaveBeenCalledOnce();
  });

  test('can be stopped', () => {
    const { on } = show({ references: [ready], download: { ...download, state: 'looking' } });
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('200');
    press(words.cancel);
    expect(on.onStopDownload).toHaveBeenCalledOnce();
  });
});

describe('a picture that looks like the logo', () => {
  test.each(PICTURE_ROLES)('is shown beside it, with what was seen, for the person to decide: %s', (role) => {
    const { text } = show({ references: [ready], likes: [{ ...like, role }] });
    expect(text).toContain(fill(words.likeTitle, { place: placeWords[role], platform: 'Hearth' }));
    expect(text).toContain('the colours agree; it is seen from the side');
    expect(screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'))).toEqual(
      expect.arrayContaining([words.yours, words.schools]),
    );
  });

  test.each([
    [words.change, 'willChange'],
    [words.fine, 'checkedByHand'],
    [words.official, 'officialAccount'],
  ])('can be answered: %s', (name, kind) => {
    const { on } = show({ likes: [like] });
    press(name);
    expect(on.onAnswer).toHaveBeenCalledExactlyOnceWith(like, kind, undefined);
  });

  test('can be answered with a permission and its day', () => {
    const { on } = show({ likes: [like] });
    fireEvent.input(screen.getByLabelText(words.permitted), { target: { value: '2026-09-01' } });
    press(words.permission);
    expect(on.onAnswer).toHaveBeenCalledExactlyOnceWith(like, 'havePermission', '2026-09-01');
  });

  test('says whom the policy names for official accounts', () => {
    const policy = {
      ...policyAsking('school-logo'),
      officialAccounts: [{ platforms: ['Hearth'], managedBy: ['Office manager'] }],
    };
    expect(show({ likes: [like] }, { policy }).text).toContain(
      fill(words.managers, { who: 'Office manager' }),
    );
  });

  test('has its answer beside it, to take back', () => {
    const answer = { kind: 'havePermission', at: at(0), outcome: 'cantTell', said: '', policy: '' } as const;
    const { on, text } = show({ likes: [{ ...like, answer: { ...answer, permitted: '2026-09-01' } }] });
    expect(text).toContain('1 September 2026');
    press(words.takeBack);
    expect(on.onTakeBack).toHaveBeenCalledOnce();
  });
});

describe('posts that name the school', () => {
  test('are said not to have been looked at without a download', () => {
    expect(show().text).toContain(words.noPosts);
  });

  test('are listed with their sentence; where it may be something else the panel says so', () => {
    const naming = [
      { sentence: 'Down Marlow Lane', name: 'Marlow Lane', certainty: 'maybe', at: at(0) },
    ] as const;
    const { text } = show({ naming: { posts: 12, naming } });
    expect(text).toContain('Down Marlow Lane');
    expect(text).toContain(fill(words.maybe, { name: 'Marlow Lane' }));
  });

  test('are looked for by the names that the person puts right', () => {
    const { on } = show();
    fireEvent.input(screen.getByLabelText(words.motto), { target: { value: 'Kind hands, quick minds' } });
    fireEvent.click(screen.getByRole('button', { name: words.use, hidden: true }));
    expect(on.onSchool.mock.calls[0]?.[0]).toMatchObject({
      name: 'Marlow Lane Primary School',
      motto: 'Kind hands, quick minds',
    });
  });
});
