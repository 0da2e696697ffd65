/** A checklist from saved pages, by the same code as in the panel. Loaded through Vite, as the panel is. */
import { sayState } from '../../components/coverage/say-state';
import { saidOfTrouble } from '../../components/names/say-names';
import { groupWords } from '../../components/checklist/words';
import { sentenceOf, titleOf } from '../../components/finding/sentence';
import { levelWords, words as findingWords } from '../../components/finding/words';
import { readArchive, type ArchiveReading } from '../../lib/archive/read-archive';
import { itemsOf } from '../../lib/audit/build-checklist';
import type { Checklist, ChecklistItem, Group } from '../../lib/checklist';
import { guideSchema } from '../../lib/guide';
import type { Account } from '../../lib/observation';
import { platformOf, platforms } from '../../lib/platforms/all';
import { withGuides } from '../../lib/platforms/guides';
import { readPage } from '../../lib/platforms/read-page';
import { policies, policyOf } from '../../lib/policies/all';
import type { Platform } from '../../lib/platform';
import type { Policy } from '../../lib/policies/policy';
import { decodeText } from '../../lib/roll/decode-text';
import { namesToLookFor } from '../../lib/roll/names-to-look-for';
import { readRoll, type ReadRoll } from '../../lib/roll/read-roll';
import { checklistOf } from '../../lib/self-check/checklist-of';
import { compareNow } from '../../lib/self-check/compare-now';
import { coverageOf } from '../../lib/self-check/coverage';
import { addArchive } from '../../lib/self-check/add-archive';
import { addReading } from '../../lib/self-check/add-reading';
import { startSelfCheck, type SelfCheck } from '../../lib/self-check/self-check';
import { fill } from '../../lib/words';
import { archiveLines } from './archive-lines';
import type { ShownItem } from './panel.ts';

/** All of them at once: a command ends before a panel would have opened. */
const guideFiles = import.meta.glob<unknown>('../../lib/platforms/*/guide.json', {
  eager: true,
  import: 'default',
});
const guides = new Map(
  Object.entries(guideFiles).map(
    ([file, json]) => [file.split('/').at(-2) ?? '', guideSchema.parse(json)] as const,
  ),
);

export type SavedPage = { document: Document; url: string; file: string; own: string | undefined };

export const policyIds = policies.map(({ id }) => id);

export type AccountCheckInput = {
  policy: string;
  pages: readonly SavedPage[];
  /** What data downloads have told. */
  downloads?: readonly ArchiveReading[];
  /** A file of names as it is; empty for none. */
  roll: Uint8Array;
  school: string;
};

export type CheckedAccount = {
  items: ShownItem[];
  coverage: string[];
  notRead: string[];
  /** What is wrong with the file of names, in the panel's words. */
  aboutNames: string[];
};

/** A sentence on why nothing was checked: there is no such policy, or no names could be taken from the file. */
export type Refused = { refused: string };

/** What is found in data downloads, for the check and as lines. */
export async function readDownloads(
  files: readonly Blob[],
): Promise<{ readings: ArchiveReading[]; lines: string[] }> {
  if (files.length === 0) return { readings: [], lines: [] };
  const reading = await readArchive(files);
  return { readings: [reading], lines: archiveLines(reading) };
}

export function checkAccount(input: AccountCheckInput): CheckedAccount | Refused {
  const policy = policyOf(input.policy);
  if (!policy)
    return { refused: `There is no policy “${input.policy}”. There are: ${policyIds.join(', ')}.` };
  const text = decodeText(input.roll);
  if (text === null) return { refused: 'The file of names is no text. Save it as CSV, and give that.' };
  const names = readRoll(text);
  const aboutNames = saidOfTrouble(names);
  return names.isBroken
    ? { refused: aboutNames.join('\n') }
    : { aboutNames, ...checkPages(policy, names, input, withGuides(platforms, guides)) };
}

function checkPages(
  policy: Policy,
  names: ReadRoll,
  { pages, downloads = [], school }: AccountCheckInput,
  known: readonly Platform[],
): Omit<CheckedAccount, 'aboutNames'> {
  let check = startSelfCheck(policy, {
    ...namesToLookFor(names, new Date().toISOString()),
    schoolName: school,
  });
  const notRead: string[] = [];
  for (const { document, url, file, own } of pages) {
    const reading = readPage(document, url, { ownHandle: own });
    if (reading) check = addReading(check, reading);
    else notRead.push(file);
  }
  for (const download of downloads) check = addArchive(check, download, platformOf);
  check = compareNow(check);
  const checklist = checklistOf(check, known, new Date().toISOString());
  const items = itemsOf(checklist).map(({ group, item }) => shown(group, item, policy));
  return { items, coverage: coverageLines(check, checklist), notRead };
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

function coverageLines(check: SelfCheck, checklist: Checklist): string[] {
  return coverageOf(check, platforms, checklist).flatMap(({ account, pages }) =>
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
