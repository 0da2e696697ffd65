/** What the importer finds in downloads, as lines that people and tests can read. */
import { troubleWords } from '../../lib/archive/words';
import type { ArchiveReading } from '../../lib/archive/read-archive';
import type { Observation } from '../../lib/observation';
import { fill } from '../../lib/words';

/** Everything in a reading, and in the readings beside it. */
export function archiveLines(reading: ArchiveReading): string[] {
  const { platform, account, downloadedAt, observations, lacks, trouble, also, pictures } = reading;
  const whose = account ? ` @${account.handle}${account.displayName ? ` (${account.displayName})` : ''}` : '';
  const head =
    platform === ''
      ? []
      : [`${platform}${whose}, downloaded ${downloadedAt?.slice(0, 10) ?? 'nobody knows when'}`];
  return [
    ...head,
    ...observations.map((one) => `  ${lineOf(one)}`),
    ...(pictures.length > 0 ? [`  own pictures: ${pictures.length}`] : []),
    ...(lacks.length > 0 ? [`  not in this download: ${lacks.join(', ')}`] : []),
    ...trouble.map(({ why, file }) => `  ! ${fill(troubleWords[why], { file })}`),
    ...also.flatMap(archiveLines),
  ];
}

function lineOf({ kind, reading, source }: Observation): string {
  const unsure = source.anchor === 'control' ? '' : ` [${source.anchor}]`;
  if (reading.status === 'absent') return `${kind}: none${unsure}`;
  if (reading.status === 'unreadable')
    return `${kind}${kind === 'people' ? ` (${source.page})` : ''}: not readable, ${reading.why}${unsure}`;
  return `${kind}: ${sayValue(reading.value)}${unsure}`;
}

function sayValue(value: unknown): string {
  if (Array.isArray(value)) return `${value.length}: ${JSON.stringify(value.slice(0, 3))}`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const { relation, people, seen, total } = value as {
    relation: string;
    people: { handle: string; displayName: string }[];
    seen: number;
    total: number | null;
  };
  const some = people
    .slice(0, 4)
    .map(({ handle, displayName }) => (displayName ? `${displayName} @${handle}` : `@${handle}`));
  return `${relation}, ${seen} of ${total ?? 'who knows how many'}: ${some.join(', ')}${people.length > 4 ? ', …' : ''}`;
}
