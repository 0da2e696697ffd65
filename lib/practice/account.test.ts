import { describe, expect, test } from 'vitest';
import { rules } from '../audit/rules';
import { itemsOf } from '../audit/build-checklist';
import type { Finding } from '../finding';
import { isSettingName } from '../setting';
import practice from '../platforms/practice/index';
import { policies, policyOf } from '../policies/all';
import { addReading } from '../self-check/add-reading';
import { compareNow } from '../self-check/compare-now';
import { checklistOf } from '../self-check/checklist-of';
import { practiceAccount, type PracticeAccount } from './account';
import { readingsOf } from './account-readings';
import { removeFrom, setProfile, type Change } from './changes';
import { practiceCheck, practiceSchool } from './practice-check';

const strictest = policyOf('strictest') ?? raise('The strictest policy is gone.');
const school = practiceSchool(strictest);

/** When the practice account is read. */
const AT = '2026-09-01T08:00:00.000Z';

function findingsOn(account: PracticeAccount, policy = strictest): Finding[] {
  const check = compareNow(readingsOf(account).reduce(addReading, practiceCheck(policy, AT)));
  return itemsOf(checklistOf(check, [practice], AT)).map(({ item }) => item.finding);
}

function isMatch({ says }: Finding['verdict']): boolean {
  return says === 'likelyMatch' || says === 'possibleMatch';
}

function isInstance({ verdict }: Finding): boolean {
  return verdict.outcome === 'failed' || isMatch(verdict);
}

function raise(sentence: string): never {
  throw new Error(sentence);
}

describe('the practice account', () => {
  const asked = strictest.requirements.flatMap(({ rule }) => rules.get(rule) ?? []);
  const checked = asked.filter(({ mode }) => mode !== 'manual').map(({ id }) => id);

  test.each(checked)('holds something for the rule %s to find', (rule) => {
    const found = findingsOn(practiceAccount(school)).filter(({ requirement }) => requirement.rule === rule);
    expect(found.some(isInstance)).toBe(true);
  });

  test('has settings that are loose and settings that are as strict as they go', () => {
    const settings = findingsOn(practiceAccount(school)).filter(
      ({ requirement }) => requirement.rule === 'strictest-settings',
    );
    const outcomes = settings.map(({ verdict }) => `${verdict.about}: ${verdict.outcome}`);
    expect(outcomes.toSorted()).toEqual([
      'activityVisible: failed',
      'contactsSynced: passed',
      'foundByEmail: failed',
      'foundByPhone: passed',
      'foundBySearchEngines: failed',
      'locationShared: failed',
      'postsAudience: failed',
      'readReceiptsShown: passed',
      'suggestedToOthers: failed',
      'whoCanMention: failed',
      'whoCanMessage: failed',
      'whoCanTag: failed',
    ]);
  });

  test.each(policies.map((policy) => [policy.id, policy] as const))(
    'names the school whose policy is chosen: %s',
    (_id, policy) => {
      const account = practiceAccount(practiceSchool(policy));
      const named = findingsOn(account, policy).filter(
        ({ requirement, verdict }) => requirement.rule === 'school-name' && verdict.outcome === 'failed',
      );
      expect(named.map(({ verdict }) => verdict.about)).toEqual(['bio', 'workplace']);
    },
  );

  test('has pupils, an ex-pupil and a namesake on its lists, and matches nobody else', () => {
    const matched = findingsOn(practiceAccount(school)).flatMap(({ requirement, verdict }) =>
      isMatch(verdict) ? [`${requirement.rule} ${verdict.about}`] : [],
    );
    expect(matched.toSorted()).toEqual([
      'ex-pupil-connections followers:imogenblackwood',
      'followed-by-pupils followers:callum_brodie',
      'followed-by-pupils followers:jackholloway1957',
      'followed-by-pupils followers:maya.adeyemi',
      'followed-by-pupils followers:ollie.penhallow',
      'following-pupils following:maya.adeyemi',
      'following-pupils following:zainab.hussein',
      'pupil-connections closeFriends:ollie.penhallow',
      'pupil-connections followers:maya.adeyemi',
      'pupil-connections requestsReceived:aleksandra.wrona',
    ]);
  });

  test('can be put right: then nothing is left to find', () => {
    const fixed = everyFix().reduce((account, fix) => fix(account), practiceAccount(school));
    expect(findingsOn(fixed).filter(isInstance)).toEqual([]);
  });
});

/** What a learner would do who follows every next step. */
function everyFix(): Change[] {
  const bare = {
    displayName: 'Robin',
    bio: '',
    workplace: '',
    location: '',
    birthday: '',
    link: '',
    contact: '',
  };
  return [
    setProfile(bare),
    withStrictSettings,
    removeFrom('following', 'maya.adeyemi'),
    removeFrom('following', 'zainab.hussein'),
    removeFrom('closeFriends', 'ollie.penhallow'),
    removeFrom('requestsReceived', 'aleksandra.wrona'),
    ...['maya.adeyemi', 'callum_brodie', 'ollie.penhallow', 'jackholloway1957', 'imogenblackwood'].map(
      (handle) => removeFrom('followers', handle),
    ),
  ];
}

function withStrictSettings(account: PracticeAccount): PracticeAccount {
  const strict = Object.entries(practice.settings).flatMap(([name, setting]) =>
    isSettingName(name) ? [[name, setting.strictest] as const] : [],
  );
  return { ...account, settings: { ...account.settings, ...Object.fromEntries(strict) } };
}
