/** The profile in Facebook's download, which says nothing on who can see each part of it. */
import type { Collector } from '../../archive/collector';
import type { HtmlBlock } from '../../archive/formats/html';
import { labelsIn, firstLabelled } from '../../archive/formats/meta';
import { at, atFirst, countOf, lineOf, listOf, wordsOf } from '../../archive/formats/value';

export function readProfile(content: unknown, into: Collector): void {
  const profile = atFirst(content, ['profile_v2'], ['profile']);
  if (profile === undefined) return;
  const address = lineOf(at(profile, 'profile_uri'));
  into.owner(lineOf(at(profile, 'username')) || handleIn(address), nameOf(profile));
  const said = wordsOf(atFirst(profile, ['intro_bio', 'name'], ['intro_bio', 'text'], ['about_me']));
  if (said !== '') into.text('bio', said);
  readWork(profile, into);
  const city = lineOf(atFirst(profile, ['current_city', 'name'], ['current_city']));
  if (city !== '') into.text('location', city);
  const birthday = birthdayOf(at(profile, 'birthday'));
  if (birthday !== '') into.text('birthday', birthday);
  const sites = listOf(at(profile, 'websites')).map((site) => lineOf(at(site, 'address')) || lineOf(site));
  if (sites.length > 0) into.links(sites);
}

function nameOf(profile: unknown): string {
  const name = at(profile, 'name');
  return lineOf(at(name, 'full_name')) || lineOf(name);
}

/** Where no end is given, the person works there still. */
function readWork(profile: unknown, into: Collector): void {
  const jobs = listOf(at(profile, 'work_experiences')).filter(
    (job) => at(job, 'end_timestamp') === undefined,
  );
  const employers = jobs.map((job) => lineOf(at(job, 'employer'))).filter((employer) => employer !== '');
  if (employers.length > 0) into.text('workplace', employers.join(', '));
}

function birthdayOf(birthday: unknown): string {
  const [year, month, day] = ['year', 'month', 'day'].map((part) => countOf(at(birthday, part)));
  if (!month || !day) return '';
  const written = [
    day,
    new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1)),
  ];
  return [...written, ...(year ? [year] : [])].join(' ');
}

function handleIn(address: string): string {
  const [, handle = ''] = /facebook\.com\/(?:profile\.php\?id=)?([^/?#&]+)/u.exec(address) ?? [];
  return handle;
}

export function readProfileBlocks(blocks: readonly HtmlBlock[], into: Collector): void {
  const labelled = labelsIn(blocks);
  if (labelled.size === 0 && blocks.every(({ heading }) => heading === '')) return;
  into.seen();
  const said = (...labels: readonly string[]) => firstLabelled(labelled, labels) ?? '';
  const links = blocks.flatMap((block) => block.links.map(({ href }) => handleIn(href)));
  into.owner(
    said('Username', 'Vanity') || (links.find((handle) => handle !== '') ?? ''),
    said('Name', 'Full name'),
  );
  const city = said('Current city', 'Current City', 'Current town/city');
  if (city !== '') into.text('location', city);
}
