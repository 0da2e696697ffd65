/** Adding to a self-check what a data download says: like the reading of a page, with the download's date. */
import { ARCHIVE_PAGE, type Observation } from '../observation';
import { addReading } from './add-reading';
import type { SelfCheck } from './self-check';

/** As much of a download's reading as a check needs; `also` are other platforms' in the same files. */
export type DownloadRead = {
  platform: string;
  observations: readonly Observation[];
  also: readonly DownloadRead[];
};

/** Platforms that the product does not know otherwise are left out: nothing could be said of them. */
export function addArchive(
  check: SelfCheck,
  read: DownloadRead,
  platformOf: (id: string) => unknown,
): SelfCheck {
  const { platform, observations, also } = read;
  const added = platformOf(platform)
    ? addReading(check, { platform, page: ARCHIVE_PAGE, observations: [...observations] })
    : check;
  return also.reduce((before, one) => addArchive(before, one, platformOf), added);
}
