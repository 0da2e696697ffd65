// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { GROUPS, type Checklist as Groups, type ChecklistItem, type Group } from '../../lib/checklist';
import type { Verdict } from '../../lib/finding';
import type { Account } from '../../lib/observation';
import { fill } from '../../lib/words';
import { finding, hearth, itemWith, kettle, policyAsking, robin, seen } from '../../tests/support/build';
import { answerWords, words as findingWords } from '../finding/words';
import { Checklist } from './checklist';
import type { ChecklistProps } from './item';
import { groupWords, nothingYet, words } from './words';

afterEach(cleanup);

const bakes = { platform: 'hearth', handle: 'robin_bakes' };
const empty: Groups = { toChange: [], pleaseLook: [], notCheckedYet: [], fine: [], notForYou: [] };

function item(id: string, verdict: Partial<Verdict> = {}, account: Account | null = robin): ChecklistItem {
  return itemWith({ finding: finding({ id, account, verdict: { values: { what: id }, ...verdict } }) });
}

function show(checklist: Partial<Groups> = {}, more: Partial<ChecklistProps> = {}) {
  const on = {
    onAnswer: vi.fn<ChecklistProps['onAnswer']>(),
    onTakeBack: vi.fn<ChecklistProps['onTakeBack']>(),
    onOpenPage: vi.fn<ChecklistProps['onOpenPage']>(),
    onGive: vi.fn<ChecklistProps['onGive']>(),
  };
  const { container } = render(
    <Checklist
      checklist={{ ...empty, ...checklist }}
      isPractice={false}
      policy={policyAsking('account-private')}
      platforms={[hearth]}
      used={['hearth']}
      {...on}
      {...more}
    />,
  );
  return { container, ...on };
}

function group(name: Group): HTMLElement {
  return screen.getByRole('region', { name: groupWords[name].title });
}

const titles = (element: HTMLElement, level: number) =>
  within(element)
    .queryAllByRole('heading', { level })
    .map(({ textContent }) => textContent);
const sentences = (element: Element) =>
  [...element.querySelectorAll('summary .soft')].map(({ textContent }) => textContent);

describe('the checklist', () => {
  test('has its five groups, always in this order', () => {
    const { container } = show();
    expect(titles(container as HTMLElement, 3)).toEqual(GROUPS.map((name) => groupWords[name].title));
  });

  test('has them in this order however it is filled', () => {
    const { container } = show({ fine: [{ account: robin, items: [item('a')] }] });
    expect(titles(container as HTMLElement, 3)).toEqual(GROUPS.map((name) => groupWords[name].title));
  });

  test('says whose eyes it is for', () => {
    expect(show().container.textContent).toContain(words.onlyYou);
  });

  test.each(GROUPS)('says of an empty group what that means, and of a full one what is in it: %s', (name) => {
    const other = name === 'fine' ? 'pleaseLook' : 'fine';
    show({ [other]: [{ account: robin, items: [item('seen', { sources: [seen()] })] }] });
    expect(group(name).textContent).toContain(groupWords[name].empty);
    expect(group(name).textContent).not.toContain(groupWords[name].about);
    cleanup();
    show({ [name]: [{ account: robin, items: [item('a')] }] });
    expect(group(name).textContent).toContain(groupWords[name].about);
    expect(group(name).textContent).not.toContain(groupWords[name].empty);
  });

  test('says nothing of what there is to change as long as nothing was looked at', () => {
    show({ notCheckedYet: [{ account: robin, items: [item('a', { outcome: 'untested' })] }] });
    expect(group('toChange').textContent).toContain(nothingYet);
    expect(group('toChange').textContent).not.toContain(groupWords.toChange.empty);
  });

  test('shows each finding in its group, in the order it was given', () => {
    show({ toChange: [{ account: robin, items: [item('first'), item('second')] }] });
    expect(sentences(group('toChange'))).toEqual(['We saw first.', 'We saw second.']);
    expect(sentences(group('fine'))).toEqual([]);
  });

  test('has a heading for each account, and one for what is about the person', () => {
    show({
      toChange: [
        { account: bakes, items: [item('a')] },
        { account: robin, items: [item('b')] },
        { account: { platform: 'hearth', handle: null }, items: [item('c')] },
        { account: null, items: [item('d', {}, null)] },
      ],
    });
    const heading = (handle: string) => fill(words.account, { platform: 'Hearth', handle });
    const shown = [...group('toChange').querySelectorAll('[data-account] > h4')];
    expect(shown.map(({ textContent }) => textContent)).toEqual([
      heading('robin_bakes'),
      heading('robin.ashdown'),
      fill(words.accountUnknown, { platform: 'Hearth' }),
      words.aboutYou,
    ]);
  });

  test('says of the practice account that it is invented', () => {
    show({ fine: [{ account: robin, items: [item('a')] }] }, { platforms: [{ ...hearth, practice: true }] });
    expect(group('fine').textContent).toContain(
      fill(words.practice, { platform: 'Hearth', handle: 'robin.ashdown' }),
    );
  });

  test('says that other platforms are not looked at, but not while practising', () => {
    const both = { platforms: [hearth, kettle] };
    const said = (names: string) => fill(words.otherPlatforms, { names });
    show({}, both);
    expect(group('notCheckedYet').textContent).toContain(said('Kettle'));
    cleanup();
    show({}, { ...both, used: [] });
    expect(group('notCheckedYet').textContent).toContain(said('Hearth, Kettle'));
    cleanup();
    show({}, { ...both, used: ['hearth', 'kettle'] });
    expect(group('notCheckedYet').textContent).toContain(words.nothingElse);
    cleanup();
    const practising = show({}, { ...both, isPractice: true }).container.textContent;
    expect(practising).not.toContain('Kettle');
    expect(practising).not.toContain(words.nothingElse);
  });

  test('counts nothing: no number stands anywhere but in what was seen', () => {
    const items = [item('one'), item('two'), item('three')];
    const { container } = show({
      toChange: [{ account: robin, items }],
      pleaseLook: [{ account: null, items: [item('four', {}, null)] }],
      fine: [{ account: robin, items }],
    });
    for (const details of container.querySelectorAll('details')) details.remove();
    expect(container.textContent).not.toMatch(/\d|%/u);
  });

  test('hands on an answer with the finding it is about', () => {
    const one = itemWith({ finding: finding({ id: 'a' }), answers: ['willChange'] });
    const { onAnswer } = show({ toChange: [{ account: robin, items: [one] }] });
    fireEvent.click(screen.getByRole('button', { name: answerWords.willChange, hidden: true }));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(one, 'willChange');
  });

  test('hands on which page of which account to open', () => {
    const { onOpenPage } = show({
      toChange: [{ account: robin, items: [item('a', { fix: { page: 'tags' } })] }],
    });
    fireEvent.click(
      screen.getByRole('button', { name: fill(findingWords.open, { page: 'Tags' }), hidden: true }),
    );
    expect(onOpenPage).toHaveBeenCalledExactlyOnceWith(robin, 'tags');
  });
});

describe('what is not checked yet', () => {
  const items = [
    item('private', { fix: { setting: 'accountPrivate' } }),
    item('tags', { fix: { setting: 'whoCanTag' } }),
    item('bio', { fix: { page: 'profile' } }),
    item('search', { fix: { page: 'privacy' } }),
    item('pupils', { fix: { give: 'names' } }),
    item('leavers', { fix: { give: 'names' } }),
    item('school', { fix: { give: 'schoolName' } }),
    item('elsewhere'),
    item('gone', { fix: { page: 'inbox' } }),
  ];

  function needs(): Record<string, (string | null)[]> {
    const shown = [...group('notCheckedYet').querySelectorAll('.need')];
    return Object.fromEntries(
      shown.map((need) => [need.querySelector('.need-title')?.textContent ?? '', sentences(need)]),
    );
  }

  test('is gathered by the page that would show it, or by what only the person can give', () => {
    show({ notCheckedYet: [{ account: robin, items }] });
    expect(needs()).toEqual({
      [fill(words.onPage, { page: 'Privacy' })]: ['We saw private.', 'We saw search.'],
      [fill(words.onPage, { page: 'Tags' })]: ['We saw tags.'],
      [fill(words.onPage, { page: 'Profile' })]: ['We saw bio.'],
      [words.needsNames]: ['We saw pupils.', 'We saw leavers.'],
      [words.needsSchoolName]: ['We saw school.'],
      [words.elsewhere]: ['We saw elsewhere.', 'We saw gone.'],
    });
  });

  test('can be opened with one button for each page', () => {
    const { onOpenPage } = show({ notCheckedYet: [{ account: robin, items: items.slice(0, 4) }] });
    for (const button of screen.getAllByRole('button', { name: words.openPage })) fireEvent.click(button);
    expect(onOpenPage.mock.calls).toEqual([
      [robin, 'privacy'],
      [robin, 'tags'],
      [robin, 'profile'],
    ]);
  });

  test('can be given with one button for each thing', () => {
    const { onGive } = show({ notCheckedYet: [{ account: robin, items }] });
    fireEvent.click(screen.getByRole('button', { name: words.giveNames }));
    fireEvent.click(screen.getByRole('button', { name: words.giveSchoolName }));
    expect(onGive.mock.calls).toEqual([['names'], ['schoolName']]);
  });

  test('is listed plainly where it is about no account', () => {
    show({ notCheckedYet: [{ account: null, items: [item('a', {}, null)] }] });
    expect(sentences(group('notCheckedYet'))).toEqual(['We saw a.']);
    expect(needs()).toEqual({});
  });
});
