// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ANSWERS, type Answer } from '../../lib/answer';
import type { ChecklistItem } from '../../lib/checklist';
import { COMMON_SENTENCES } from '../../lib/common-words';
import { sayDay, sayTime } from '../../lib/dates';
import type { Verdict } from '../../lib/finding';
import { LEVELS, OUTCOMES } from '../../lib/outcome';
import { LANGUAGE_PAGE } from '../../lib/platform';
import type { Policy } from '../../lib/policies/policy';
import { fill } from '../../lib/words';
import {
  at,
  finding,
  hearth,
  itemWith,
  kettle,
  policyAsking,
  requirement,
  ruleWords,
  seen,
} from '../../tests/support/build';
import { Finding, type FindingProps } from './finding';
import { answerWords, levelWords, staleWords, words } from './words';

afterEach(cleanup);

function show(item: ChecklistItem, more: Partial<FindingProps> = {}) {
  const on = { answer: vi.fn<FindingProps['onAnswer']>(), takeBack: vi.fn<() => void>() };
  const open = vi.fn<FindingProps['onOpenPage']>();
  const give = vi.fn<FindingProps['onGive']>();
  const { container } = render(
    <Finding
      item={item}
      policy={policyAsking('account-private')}
      platform={hearth}
      onAnswer={on.answer}
      onTakeBack={on.takeBack}
      onOpenPage={open}
      onGive={give}
      {...more}
    />,
  );
  return { container, text: container.textContent ?? '', on, open, give };
}

function verdict(more: Partial<Verdict>, item: Partial<ChecklistItem> = {}): ChecklistItem {
  return itemWith({ finding: finding({ verdict: more }), ...item });
}

const headings = () => screen.getAllByRole('heading', { hidden: true }).map(({ textContent }) => textContent);
const buttons = () => screen.queryAllByRole('button', { hidden: true }).map(({ textContent }) => textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }));
const question = verdict({ says: 'question', outcome: 'untested' });
const given: Answer = {
  kind: 'willChange',
  at: at(1),
  outcome: 'failed',
  said: '[]',
  policy: 'marlow-lane/1',
};

describe('a finding', () => {
  test.each(OUTCOMES)('opens to what, why, what next and what you decide, in this order: %s', (outcome) => {
    show(verdict({ outcome }));
    expect(headings()).toEqual([words.saw, words.why, words.doNext, words.decide]);
  });

  test('that is a question asks instead of saying what was seen', () => {
    const { text } = show(question, { platform: null });
    expect(headings()[0]).toBe(words.ask);
    expect(text).toContain(words.onlyYouCanTell);
    expect(text).not.toContain(words.notSeen);
  });

  test('about no account that is no question does not say that only the person can know', () => {
    const unknown = finding({ account: null, verdict: { says: 'unknownRule', outcome: 'cantTell' } });
    const { text } = show(itemWith({ finding: unknown }), { platform: null });
    expect(text).toContain(COMMON_SENTENCES.unknownRule);
    expect(text).not.toContain(words.onlyYouCanTell);
  });

  test('says its sentence with its blanks filled, closed and open', () => {
    const { container } = show(itemWith());
    expect(container.querySelector('summary')?.textContent).toContain('We saw an open door.');
    expect(container.querySelector('section p')?.textContent).toBe('We saw an open door.');
  });

  test('says why nothing is known in the words that all rules share', () => {
    const values = { platform: 'Hearth', language: 'Polish' };
    const { text } = show(verdict({ says: 'language', outcome: 'cantTell', values }));
    expect(text).toContain(fill(COMMON_SENTENCES.language, values));
  });

  test('has the title of its rule, or of the one thing it is about', () => {
    const titled = { ...ruleWords, titleOfEach: 'Setting: {what}' };
    const title = (item: ChecklistItem) => show(item).container.querySelector('.title')?.textContent;
    expect(title(itemWith())).toBe(ruleWords.title);
    expect(title(verdict({ about: 'whoCanTag' }, { words: titled }))).toBe('Setting: an open door');
    expect(title(verdict({}, { words: titled }))).toBe(ruleWords.title);
  });

  test('shows text from a page as text', () => {
    const { container } = show(verdict({ values: { what: '<img src=x onerror=alert(1)>' } }));
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('what was seen', () => {
  const seenOn = (page: string) => fill(words.seenOn, { page, time: sayTime(at(0)) });

  test('is said with every page and time', () => {
    const sources = [seen({ page: 'privacy' }), seen({ page: 'profile' })];
    const { text } = show(verdict({ sources }));
    expect(text).toContain(seenOn('Privacy'));
    expect(text).toContain(seenOn('Profile'));
    expect(text).not.toContain(words.notSeen);
  });

  test('on a page that is not listed is said by the platform’s name', () => {
    expect(show(verdict({ sources: [seen({ page: 'any-page' })] })).text).toContain(seenOn('Hearth'));
  });

  test('is said to be nothing yet where there is no source', () => {
    expect(show(verdict({ outcome: 'untested' })).text).toContain(words.notSeen);
  });

  test.each([
    ['by its place', seen({ anchor: 'fallback' }), words.byPlace],
    ['in the page’s data', seen({ anchor: 'embedded' }), words.fromData],
    ['against the page’s data', seen({ embeddedDisagrees: true }), words.disagrees],
    [
      'by what we learned long ago',
      seen({ learned: '2023-04' }),
      fill(words.learnedLongAgo, { month: 'April 2023' }),
    ],
  ])('%s is said to be so', (_title, source, caveat) => {
    const long = fill(words.learnedLongAgo, { month: 'April 2023' });
    const caveats = [words.byPlace, words.fromData, words.disagrees, long];
    const { text } = show(verdict({ sources: [source] }));
    expect(caveats.filter((sentence) => text.includes(sentence))).toEqual([caveat]);
  });

  test('on the page itself needs no caveat', () => {
    const { text } = show(verdict({ sources: [seen()] }));
    expect(
      [words.byPlace, words.fromData, words.disagrees].filter((sentence) => text.includes(sentence)),
    ).toEqual([]);
  });
});

describe('why it matters', () => {
  test.each(LEVELS)('names the policy and the clause, and how much it asks: %s', (level) => {
    const asked = requirement('account-private', { level });
    const { text } = show(itemWith({ finding: finding({ requirement: asked }) }));
    expect(text).toContain(ruleWords.why);
    expect(text).toContain(levelWords[level]);
    const clause = { policy: policyAsking().title, ...asked.clause };
    expect(text).toContain(fill(words.clause, clause));
  });
});

describe('what the person can do', () => {
  const page = fill(words.open, { page: 'Privacy' });

  test('is the platform’s own steps where there is a setting to change, and a button to its page', () => {
    const { text, open } = show(verdict({ fix: { setting: 'accountPrivate' } }));
    expect(text).toContain('Turn it on.');
    expect(text).not.toContain(ruleWords.nextSteps[0]);
    press(page);
    expect(open).toHaveBeenCalledExactlyOnceWith('privacy');
  });

  test('is what the rule says where the platform has no such setting', () => {
    const { text } = show(verdict({ fix: { setting: 'tagReview' } }));
    expect(text).toContain(ruleWords.nextSteps[0]);
    expect(buttons().some((name) => name?.startsWith('Open'))).toBe(false);
  });

  test('is a button to the page to look at, and what to do then', () => {
    const { text, open } = show(verdict({ fix: { page: 'privacy' }, outcome: 'untested' }));
    press(page);
    expect(open).toHaveBeenCalledExactlyOnceWith('privacy');
    expect(text).toContain(words.thenRead);
  });

  test('is how to switch to English and back where the language was in the way', () => {
    const steps = ['Choose English.'];
    const platform = { ...hearth, language: { page: 'https://hearth.example/languages', steps } };
    const { text, open } = show(verdict({ says: 'language', outcome: 'cantTell' }), { platform });
    expect(text).toContain(fill(words.toEnglish, { platform: 'Hearth' }));
    expect(text).toContain(steps[0]);
    expect(text).toContain(words.thenBack);
    press(words.openLanguages);
    expect(open).toHaveBeenCalledExactlyOnceWith(LANGUAGE_PAGE);
  });

  test('has no button to a page of languages whose address is not known', () => {
    const platform = { ...hearth, language: { steps: ['Choose English.'] } };
    show(verdict({ says: 'language', outcome: 'cantTell' }), { platform });
    expect(buttons()).not.toContain(words.openLanguages);
  });

  test('says nothing of English where another thing was in the way', () => {
    const platform = { ...hearth, language: { steps: ['Choose English.'] } };
    expect(show(verdict({ says: 'changed', outcome: 'cantTell' }), { platform }).text).not.toContain(
      words.thenBack,
    );
  });

  test('has no button to a page that the platform does not have', () => {
    const { text } = show(verdict({ fix: { page: 'inbox' } }));
    expect(text).not.toContain(words.thenRead);
  });

  test.each([
    ['names', words.giveNames],
    ['schoolName', words.giveSchoolName],
  ] as const)('is a button to give what only the person has: %s', (what, name) => {
    const { give } = show(verdict({ fix: { give: what }, outcome: 'untested' }));
    press(name);
    expect(give).toHaveBeenCalledExactlyOnceWith(what);
  });

  test.each(OUTCOMES)('begins with how to look for oneself where we could not tell: %s', (outcome) => {
    const { text } = show(verdict({ outcome }));
    const isUnknown = outcome === 'cantTell' || outcome === 'untested';
    expect(text.includes(words.howToCheck)).toBe(isUnknown);
    expect(text.includes(ruleWords.howToCheck[0] ?? '')).toBe(isUnknown);
  });

  test('names whom to ask, and whom to tell if a child got in touch', () => {
    const policy: Policy = {
      ...policyAsking('account-private'),
      contacts: [
        { about: 'exceptions', role: 'headteacher', name: 'Dr Amina Rahman' },
        { about: 'contactFromChild', role: 'safeguarding lead' },
      ],
    };
    const { text } = show(itemWith({ answers: ['notAPupil', 'declaredException'] }), { policy });
    expect(text).toContain(fill(words.whomToAsk, { who: 'Dr Amina Rahman, headteacher' }));
    expect(text).toContain(fill(words.whomToTell, { who: 'safeguarding lead' }));
  });

  test('names nobody where the policy names nobody', () => {
    const { text } = show(itemWith());
    const starts = [words.whomToAsk, words.whomToTell].map((sentence) => sentence.split('{')[0] ?? '');
    expect(starts.filter((start) => text.includes(start))).toEqual([]);
  });
});

describe('a point that only the person can look at', () => {
  const point = (about: string, values = { setting: 'Photo', strictest: '“Nobody”.' }) =>
    verdict({ says: 'guided', outcome: 'untested', about, values, fix: { guide: about } });

  test('has its own title, and says what to aim for', () => {
    const { container, text } = show(point('photo'), { platform: kettle });
    expect(container.querySelector('.title')?.textContent).toBe('Photo');
    expect(text).toContain(fill(COMMON_SENTENCES.guided, { strictest: '“Nobody”.' }));
    expect(headings()[0]).toBe(words.ask);
    expect(text).not.toContain(words.notSeen);
  });

  test('has its steps on the phone and on the web, and when they were looked up', () => {
    const { text, open } = show(point('photo'), { platform: kettle });
    for (const said of [
      words.onPhone,
      'Open Settings, then Photo.',
      words.onWeb,
      'Open the menu, then Photo.',
    ])
      expect(text).toContain(said);
    expect(text).toContain(fill(words.asOf, { month: 'November 2026' }));
    press(fill(words.open, { page: 'Kettle on the web' }));
    expect(open).toHaveBeenCalledExactlyOnceWith('photo');
    expect(text).not.toContain(words.thenRead);
  });

  test('says so where it can be set on the phone only', () => {
    const { text } = show(point('people'), { platform: kettle });
    expect(text).toContain(words.notOnWeb);
    expect(text).toContain('A chat is a private line to a child.');
    expect(buttons().some((name) => name?.startsWith('Open'))).toBe(false);
  });
});

describe('what the person decides', () => {
  test.each(ANSWERS)('can be: %s', (kind) => {
    const { on } = show(itemWith({ answers: [kind] }));
    press(answerWords[kind]);
    expect(on.answer).toHaveBeenCalledExactlyOnceWith(kind);
    expect(on.takeBack).not.toHaveBeenCalled();
  });

  test('is offered in the rule’s order, the usual answer first', () => {
    show(itemWith({ answers: ['notForMe', 'checkedByHand', 'willChange'] }));
    expect(buttons()).toEqual([answerWords.notForMe, answerWords.checkedByHand, answerWords.willChange]);
  });

  test('stands with its date once it is decided, and can be taken back', () => {
    const { text, on } = show(itemWith({ answer: given }));
    expect(text).toContain(fill(words.youSaid, { date: sayDay(at(1)), answer: answerWords.willChange }));
    expect(buttons()).toEqual([words.takeBack]);
    press(words.takeBack);
    expect(on.takeBack).toHaveBeenCalledOnce();
  });

  test.each([
    ['worse', 'what is seen has got worse'],
    ['different', 'something else is seen'],
    ['otherPolicy', 'it was given under another policy'],
    ['longAgo', 'it was given more than a term ago'],
  ] as const)('is asked again, with the old answer beside it: %s (%s)', (stale, _why) => {
    const { text } = show(itemWith({ answer: given, stale, answers: ['notForMe'] }));
    const said = { date: sayDay(at(1)), answer: answerWords.willChange };
    expect(text).toContain(fill(staleWords[stale], said));
    expect(buttons()).toEqual([words.takeBack, answerWords.notForMe]);
  });

  test('is a real button for the keyboard, each of its kind', () => {
    const { container } = show(verdict({ fix: { page: 'privacy' } }, { answer: given, stale: 'worse' }));
    const types = [...container.querySelectorAll('button')].map((button) => button.getAttribute('type'));
    expect(new Set(types)).toEqual(new Set(['button']));
  });
});
