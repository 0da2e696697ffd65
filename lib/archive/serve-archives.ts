/** The worker's part: finds what was given, reads it when asked, hands over a picture when asked. */
import type { Observation } from '../observation';
import { bytesOf } from './entry';
import { findArchives, type FoundArchives } from './find-archives';
import { guides } from './guides';
import { LIMITS } from './limits';
import { portioned } from './portions';
import { readFound, type ArchiveReading } from './read-archive';
import { summariesOf, type ReadSummary } from './summary';
import type { FromWorker, GivenFile, ToWorker } from './worker-messages';

/** Gives a function that takes each message in turn. Never throws for what a file holds. */
export function serveArchives(tell: (message: FromWorker) => void): (message: ToWorker) => Promise<void> {
  let found: FoundArchives | null = null;
  let readings: readonly ArchiveReading[] = [];
  return async (message) => {
    if (message.type === 'guides') tell({ type: 'guides', guides });
    if (message.type === 'find') {
      found = await findArchives(message.files.map(withPath), {
        onCount: (count) => tell({ type: 'counted', count }),
      });
      tell({ type: 'found', found: summariesOf(found), trouble: found.troubles });
    }
    if (message.type === 'read' && found) {
      readings = await readFound(found, { onFile: (done, total) => tell({ type: 'progress', done, total }) });
      tellReadings(readings, found, tell);
    }
    if (message.type === 'picture') {
      const { reading, at } = message;
      tell({ type: 'picture', reading, at, blob: await pictureOf(readings[reading], at) });
    }
  };
}

function withPath({ file, path }: GivenFile): File {
  if (path !== '') Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
}

function tellReadings(
  readings: readonly ArchiveReading[],
  found: FoundArchives,
  tell: (message: FromWorker) => void,
): void {
  const summaries = readings.map((reading, at): ReadSummary => {
    const { bare, portions } = portioned(reading.observations, at);
    for (const portion of portions) tell({ type: 'people', portion });
    return summaryOf(reading, bare, found);
  });
  tell({ type: 'done', readings: summaries });
}

function summaryOf(
  reading: ArchiveReading,
  observations: readonly Observation[],
  { found }: FoundArchives,
): ReadSummary {
  const { platform, account = null, downloadedAt = '', lacks, trouble, pictures } = reading;
  const title = found.find(({ archive }) => archive.platform === platform)?.archive.title ?? '';
  return {
    platform,
    title,
    account,
    downloadedAt,
    observations,
    lacks,
    trouble,
    pictures: pictures.map(({ path }) => path),
  };
}

async function pictureOf(reading: ArchiveReading | undefined, at: number): Promise<Blob | null> {
  const entry = reading?.pictures[at];
  if (!entry) return null;
  try {
    return new Blob([await bytesOf(entry, LIMITS.fileBytes, { left: LIMITS.fileBytes })]);
  } catch {
    // Damaged, or moved in the meantime.
    return null;
  }
}
