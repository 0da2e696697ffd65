/** A checklist from saved pages, by the same code as in the panel. Loaded through Vite, as the panel is. */
import { sayState } from '../../components/coverage/say-state';
import { groupWords } from '../../components/checklist/words';
import { sentenceOf, titleOf } from '../../components/finding/sentence';
import { levelWords, words as findingWords } from '../../components/finding/words';
import { itemsOf } from '../../lib/audit/build-checklist';
import type { ChecklistItem, Group } from '../../lib/checklist';
import type { Account } from '../../lib/observation';
import { platformOf, platforms } from '../../lib/platforms/all';
import { readPage } from '../../lib/platforms/read-page';
import { policies, policyOf } from '../../lib/policies/all';
import type { Policy } from '../../lib/policies/policy';
import { readRoll } from '../../lib/roll/read-roll';
import { checklistOf } from '../../lib/self-check/checklist-of';
import { coverageOf } from '../../lib/self-check/coverage';
import { addReading } from '../../lib/self-check/add-reading';
import { startSelfCheck, type SelfCheck } from '../../lib/self-check/self-check';
import { fill } from '../../lib/words';
import type { ShownItem } from './panel.ts';

export type SavedPage = { document: Document; url: string; file: string; own: string | undefined };

export const policyIds = policies.map(({ id }) => id);

export type AccountCheckInput = {
  policy: string;
  pages: readonly SavedPage[];
  roll: string;
  school: string;
};

export type CheckedAccount = {
  items: ShownItem[];
  coverage: string[];
  notRead: string[];
  unreadNames: readonly number[];
};

/** Null where there is no such policy. */
export function checkAccount({ policy: id, pages, roll, school }: AccountCheckInput): CheckedAccount | null {
  const policy = policyOf(id);
  if (!policy) return null;
  const names = readRoll(roll);
  let check = startSelfCheck(policy, { roll: names.pupils, schoolName: school });
  const notRead: string[] = [];
  for (const { document, url, file, own } of pages) {
    const reading = readPage(document, url, { ownHandle: own });
    if (reading) check = addReading(check, reading);
    else notRead.push(file);
  }
  const items = itemsOf(checklistOf(check, platforms, new Date().toISOString())).map(({ group, item }) =>
    shown(group, item, policy),
  );
  return { items, coverage: coverageLines(check), notRead, unreadNames: names.unread };
}

function shown(group: Group, item: ChecklistItem, policy: Policy): ShownItem {
  const { account, requirement, verdict } = item.finding;
  const clause = fill(findingWords.clause, { policy: policy.title, ...requirement.clause });
  const platform = account && platformOf(account.platform);
  const steps =
    verdict.fix && 'setting' in verdict.fix ? platform?.settings[verdict.fix.setting]?.steps : undefined;
  const lookFirst = verdict.outcome === 'cantTell' || verdict.outcome === 'untested';
  const next = (lookFirst ? item.words.howToCheck[0] : steps?.[0]) ?? item.words.nextSteps[0] ?? '';
  return {
    group: groupWords[group].title,
    account: nameOf(account),
    title: titleOf(item),
    said: sentenceOf(item),
    clause: `${levelWords[requirement.level]} ${clause}`,
    next,
    answers: [...item.answers],
  };
}

function coverageLines(check: SelfCheck): string[] {
  return coverageOf(check, platforms).flatMap(({ account, pages }) =>
    pages
      .filter(({ state }) => state !== 'unread')
      .map((entry) => `${nameOf(account)}, ${entry.page.title}: ${sayState(entry)}`),
  );
}

function nameOf(account: Account | null): string {
  if (!account) return 'You and your work';
  const title = platformOf(account.platform)?.title ?? account.platform;
  return account.handle === null ? title : `${title}: @${account.handle}`;
}
