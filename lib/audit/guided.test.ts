import { describe, expect, test } from 'vitest';
import { at, hearth, kettle, policyAsking, robin } from '../../tests/support/build';
import type { Answers } from '../answer';
import { guideAnswerId } from '../finding';
import type { Guide } from '../guide';
import { pageOfFix, addressOf, type Platform } from '../platform';
import { buildChecklist, itemsOf } from './build-checklist';
import { runAudit } from './run-audit';

const onKettle = { platform: 'kettle', handle: null };

function audit(rules: readonly string[], more: { now?: string; platforms?: readonly Platform[] } = {}) {
  return runAudit({
    policy: policyAsking(...rules),
    accounts: [onKettle],
    platforms: [kettle],
    observations: [],
    compared: [],
    school: null,
    now: at(59),
    ...more,
  });
}

const asked = (rules: readonly string[]) =>
  audit(rules).map(({ requirement, verdict }) => [requirement.rule, verdict.says, verdict.about]);

describe('a platform of which nothing can be read', () => {
  test('has each point asked once, for the weightiest of its rules that the policy has', () => {
    expect(asked(['account-private', 'strictest-settings', 'pupil-connections'])).toEqual([
      ['account-private', 'guided', 'photo'],
      ['pupil-connections', 'guided', 'people'],
    ]);
    expect(asked(['strictest-settings', 'account-private'])).toEqual([
      ['account-private', 'guided', 'photo'],
      ['account-private', 'guided', 'people'],
    ]);
  });

  test('says of a rule that has nothing to ask there why', () => {
    expect(asked(['followed-by-pupils'])).toEqual([['followed-by-pupils', 'nothingToAskHere', undefined]]);
    expect(audit(['followed-by-pupils'])[0]?.verdict.values).toMatchObject({
      reason: 'Nobody follows anybody on Kettle.',
    });
  });

  test('never passes: a rule that its guide does not speak of is one to look at for oneself', () => {
    const findings = audit(['contact-details', 'school-name', 'account-private', 'pupil-connections']);
    expect(findings.map(({ verdict }) => verdict.outcome)).not.toContain('passed');
    expect(new Set(findings.map(({ requirement }) => requirement.rule)).size).toBe(4);
  });

  test('is there to be looked at, until the person has answered', () => {
    const findings = audit(['account-private']);
    const groups = (answers: Answers) =>
      itemsOf(buildChecklist(findings, answers)).map(({ group, item }) => [
        item.finding.verdict.about,
        group,
      ]);
    expect(groups({})).toEqual([
      ['photo', 'pleaseLook'],
      ['people', 'pleaseLook'],
    ]);
    const [photo] = findings;
    const said = '["guided",["setting","Photo"],["strictest","“Nobody”."]]';
    const answer = {
      kind: 'setThis',
      at: at(1),
      outcome: 'untested',
      said,
      policy: 'marlow-lane/1',
    } as const;
    expect(photo?.answerId).toBe(guideAnswerId(onKettle, 'photo'));
    expect(groups({ [guideAnswerId(onKettle, 'photo')]: answer })).toContainEqual(['photo', 'fine']);
  });

  test('asks again when its guide has come to ask for something else', () => {
    const said = '["guided",["setting","Photo"],["strictest","“My contacts”."]]';
    const answer = {
      kind: 'setThis',
      at: at(1),
      outcome: 'untested',
      said,
      policy: 'marlow-lane/1',
    } as const;
    const checklist = buildChecklist(audit(['account-private']), {
      [guideAnswerId(onKettle, 'photo')]: answer,
    });
    const photo = itemsOf(checklist).find(({ item }) => item.finding.verdict.about === 'photo');
    expect(photo).toMatchObject({ group: 'pleaseLook', item: { stale: 'different' } });
  });

  test('has an answer to a point kept apart from the policy’s order of rules', () => {
    const idOf = (rules: readonly string[]) =>
      audit(rules).find(({ verdict }) => verdict.about === 'people')?.answerId;
    expect(idOf(['pupil-connections'])).toBe(idOf(['account-private']));
  });
});

describe('a platform that is read, and has a guide for the rest', () => {
  const items = (kettle.guide?.items ?? []).slice(0, 1);
  const guide: Guide = { title: 'Hearth', covers: '', seen: '2026-11', items };

  test('has its readers’ findings and the points of its guide', () => {
    const both = runAudit({
      policy: policyAsking('account-private'),
      accounts: [robin],
      platforms: [{ ...hearth, guide }],
      observations: [],
      compared: [],
      school: null,
      now: at(59),
    });
    expect(both.map(({ verdict }) => verdict.says)).toEqual(['notLookedAt', 'guided']);
  });
});

describe('the page of a point', () => {
  test('is the address that the guide gives', () => {
    expect(pageOfFix(kettle, { guide: 'photo' })).toEqual({ id: 'photo', title: 'Kettle on the web' });
    expect(addressOf(kettle, 'photo', null)).toBe('https://kettle.example/photo');
  });

  test('is none where the guide gives none', () => {
    expect(pageOfFix(kettle, { guide: 'people' })).toBeNull();
    expect(addressOf(kettle, 'people', null)).toBeNull();
  });
});
