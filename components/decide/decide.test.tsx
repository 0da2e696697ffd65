// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Answer, AnswerKind } from '../../lib/answer';
import type { MatchToDecide } from '../../lib/decide/match-to-decide';
import { fill } from '../../lib/words';
import {
  at,
  finding,
  handleOf,
  hearth,
  policyAsking,
  requirement,
  robin,
  seen,
} from '../../tests/support/build';
import { Decide } from './decide';
import { decisionWords, hintWords, strengthWords, words } from './words';

afterEach(cleanup);

type Props = ComponentProps<typeof Decide>;

const POLICY = {
  ...policyAsking('pupil-connections', 'contact-reported', 'exceptions-declared'),
  contacts: [
    { about: 'contactFromChild', role: 'Designated safeguarding lead (DSL)' },
    { about: 'exceptions', role: 'Headteacher' },
    { about: 'questions', role: 'School business manager' },
  ] satisfies Props['policy']['contacts'],
};

function match(name: string, more: Partial<MatchToDecide> = {}): MatchToDecide {
  const answerId = `pupil/hearth/robin.ashdown/${handleOf(name)}`;
  return {
    answerId,
    account: robin,
    person: { handle: handleOf(name), displayName: name },
    strength: 'likely',
    reasons: ['the same name'],
    hints: [],
    hasLeft: false,
    seenOn: [{ relation: 'followers', source: seen({ page: 'followers' }) }],
    finding: finding({ answerId }),
    requirements: [requirement('pupil-connections')],
    nextSteps: ['Remove the person from your followers.'],
    answers: ['willRemove', 'notAPupil', 'declaredException', 'familyOfPupil', 'notSure'],
    answer: null,
    ...more,
  };
}

const THREE = ['Maya Adeyemi', 'Tolu Okonjo', 'Ffion Pritchard'].map((name) => match(name));

function answered(kind: AnswerKind): Answer {
  return { kind, at: at(1), outcome: 'cantTell', said: '', policy: 'marlow-lane/1' };
}

/** The queue as the panel keeps it: answers are given, and are there at the next look. */
function show(matches: readonly MatchToDecide[] = THREE, more: Partial<Props> = {}) {
  const on = {
    onAnswer: vi.fn<Props['onAnswer']>(),
    onRestore: vi.fn<Props['onRestore']>(),
    onOpenPerson: vi.fn<Props['onOpenPerson']>(),
    onGiveNames: vi.fn<Props['onGiveNames']>(),
    onBack: vi.fn<Props['onBack']>(),
  };
  function Kept() {
    const [answers, setAnswers] = useState<Record<string, Answer | null>>({});
    const own = matches.map((each) => ({ ...each, answer: answers[each.answerId] ?? each.answer }));
    return (
      <Decide
        matches={own}
        more={0}
        hasNames
        hasLists
        policy={POLICY}
        platforms={[hearth]}
        canOpen={() => true}
        {...on}
        onAnswer={(each, kind, exception) => {
          on.onAnswer(each, kind, exception);
          setAnswers({
            ...answers,
            [each.answerId]: { ...answered(kind), ...(exception ? { exception } : {}) },
          });
        }}
        onRestore={(answerId, before) => {
          on.onRestore(answerId, before);
          setAnswers({ ...answers, [answerId]: before });
        }}
        {...more}
      />
    );
  }
  return { ...render(<Kept />), ...on };
}

const who = () => document.querySelector('#match-title')?.textContent;
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const text = () => document.body.textContent ?? '';

describe('a match', () => {
  test('says who, why and where, and how sure it is', () => {
    show();
    for (const said of [
      'Maya Adeyemi',
      '@maya.adeyemi',
      'The same name',
      'They follow you: Followers, 1 September 2026',
    ])
      expect(text()).toContain(said);
    expect(text()).toContain(strengthWords.likely);
  });

  test('keeps the duty in sight, whatever else is there', () => {
    show();
    expect(text()).toContain(words.duty);
    cleanup();
    show([]);
    expect(text()).toContain(words.duty);
  });

  test('has a button to the person’s page, and says where there is none', () => {
    const { onOpenPerson } = show();
    fireEvent.click(button(words.openPerson));
    expect(onOpenPerson).toHaveBeenCalledOnce();
    cleanup();
    show(THREE, { canOpen: () => false });
    expect(text()).toContain(fill(words.noPage, { handle: 'maya.adeyemi' }));
  });

  test('shows what they say about themselves as text', () => {
    show([
      match('Maya Adeyemi', { person: { handle: 'm', displayName: '<b>Maya</b>', bio: '<img src=x>' } }),
    ]);
    expect(text()).toContain('<img src=x>');
    expect(document.querySelector('.bio img')).toBeNull();
  });

  test('of somebody who has left says so, and is answered as such', () => {
    show([match('Ffion Pritchard', { hasLeft: true, answers: ['notAFormerPupil', 'willRemove'] })]);
    expect(text()).toContain(words.hasLeft);
    expect(button(/Not a former pupil/u)).toBeTruthy();
  });
});

describe('the keyboard', () => {
  test('has one key for each answer, which goes on to the next where nothing more is asked', () => {
    const { onAnswer } = show();
    press('2');
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ answerId: THREE[0]?.answerId }),
      'notAPupil',
      undefined,
    );
    expect(who()).toBe('Tolu Okonjo');
  });

  test('undoes one answer after the other, back to the person', () => {
    const { onRestore } = show();
    press('2');
    press('2');
    expect(who()).toBe('Ffion Pritchard');
    press('u');
    expect(who()).toBe('Tolu Okonjo');
    press('U');
    expect(who()).toBe('Maya Adeyemi');
    expect(onRestore.mock.calls.map(([, before]) => before)).toEqual([null, null]);
    press('u');
    expect(onRestore).toHaveBeenCalledTimes(2);
  });

  test('opens the person’s page, goes on and goes back', () => {
    const { onOpenPerson } = show();
    press('o');
    expect(onOpenPerson).toHaveBeenCalledOnce();
    press('n');
    expect(who()).toBe('Tolu Okonjo');
    press('p');
    expect(who()).toBe('Maya Adeyemi');
  });

  test('is left alone while somebody types, and with Ctrl', () => {
    const { onAnswer } = show();
    press('3');
    const field = screen.getByLabelText<HTMLInputElement>(words.approvedBy);
    fireEvent.keyDown(field, { key: '2' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: '2', ctrlKey: true });
    expect(onAnswer).toHaveBeenCalledOnce();
  });

  test('every answer has a button with its key', () => {
    show();
    for (const [at_, kind] of (THREE[0]?.answers ?? []).entries())
      expect(button(new RegExp(decisionWords[kind] ?? '-', 'u')).getAttribute('aria-keyshortcuts')).toBe(
        String(at_ + 1),
      );
  });
});

describe('after an answer', () => {
  test('a pupil who follows you is to be told of, by the policy’s words, before anything is removed', () => {
    show();
    fireEvent.click(button(/A pupil/u));
    expect(who()).toBe('Maya Adeyemi');
    for (const said of [
      'Staff follow contact-reported.',
      'Staff follow pupil-connections.',
      fill(words.tell, { who: 'Designated safeguarding lead (DSL)' }),
      'Remove the person from your followers.',
    ])
      expect(text()).toContain(said);
  });

  test('somebody whom only you follow is nobody to tell of', () => {
    show([match('Maya Adeyemi', { seenOn: [{ relation: 'following', source: seen() }] })]);
    press('1');
    expect(text()).not.toContain('Whom to tell');
  });

  test('somebody of whom one is not sure may be a child who tried to reach you', () => {
    show();
    press('5');
    expect(text()).toContain(fill(words.tellFirst, { who: 'Designated safeguarding lead (DSL)' }));
  });

  test('an exception takes who approved it, when, and whether the link is from before', () => {
    const { onAnswer } = show();
    press('3');
    expect(text()).toContain(fill(words.declareTo, { who: 'Headteacher' }));
    fireEvent.input(screen.getByLabelText(words.approvedBy), { target: { value: 'Mr Lowe' } });
    fireEvent.input(screen.getByLabelText(words.approvedOn), { target: { value: '2026-09-03' } });
    fireEvent.click(screen.getByLabelText(words.yes));
    expect(onAnswer.mock.lastCall?.[2]).toEqual({
      approvedBy: 'Mr Lowe',
      approvedOn: '2026-09-03',
      linkFromBefore: 'yes',
    });
    const note = screen.getByLabelText<HTMLTextAreaElement>(words.note).value;
    for (const said of [
      'Dear Headteacher,',
      'Hearth',
      'approved by Mr Lowe on 3 September 2026',
      '[the child’s name',
    ])
      expect(note).toContain(said);
    expect(note).not.toContain('Maya');
  });

  test('what was said of an exception is not lost by saying so again', () => {
    show();
    press('3');
    fireEvent.input(screen.getByLabelText(words.approvedBy), { target: { value: 'Mr Lowe' } });
    fireEvent.click(button(/A declared exception/u));
    expect(screen.getByLabelText<HTMLInputElement>(words.approvedBy).value).toBe('Mr Lowe');
  });

  test('of family, a policy without a word on parents is said to have none', () => {
    show();
    press('4');
    expect(text()).toContain(fill(words.ask, { who: 'School business manager' }));
  });

  test('whoever is left open comes first at another time', () => {
    show([
      match('Tolu Okonjo', { answer: answered('notAPupil') }),
      match('Maya Adeyemi', { answer: answered('notSure') }),
    ]);
    expect(who()).toBe('Maya Adeyemi');
    expect(text()).toContain(words.open.one);
  });

  test('what is left open is named at the end', () => {
    show(THREE.slice(0, 1));
    press('5');
    fireEvent.click(button(words.nextOne));
    expect(who()).toBe(words.done);
    expect(text()).toContain(words.doneOpen);
  });
});

describe('with no names at hand', () => {
  const hinted = match('Maya', {
    strength: 'hint',
    reasons: [],
    hints: [{ kind: 'yearGroup', text: 'Year 9' }],
  });

  test('people are shown for what they say, as something to look at and never as likely', () => {
    show([hinted], { hasNames: false });
    expect(text()).toContain(fill(hintWords.yearGroup, { text: 'Year 9' }));
    expect(text()).toContain(strengthWords.hint);
    expect(text()).not.toContain(strengthWords.likely);
    expect(text()).toContain(words.hintsOnly);
  });

  test('it is said how many more there are, and that names would find more', () => {
    const { onGiveNames } = show([hinted], { hasNames: false, more: 7 });
    expect(text()).toContain(fill(words.hintsMore, { more: 7 }));
    fireEvent.click(button(words.giveNames));
    expect(onGiveNames).toHaveBeenCalledOnce();
  });

  test.each([
    [{ hasNames: true, hasLists: true }, words.nobody],
    [{ hasNames: false, hasLists: true }, words.nobodyHinted],
    [{ hasNames: false, hasLists: false }, words.noLists],
  ])('or nobody to look at, it is said what that means: %j', (given, sentence) => {
    show([], given);
    expect(text()).toContain(sentence);
  });
});
