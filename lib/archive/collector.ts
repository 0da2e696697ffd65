/** Gathers what the files of one download say of one account, until it is known whose it is and when it was made. */
import {
  isFieldKind,
  type FieldKind,
  type ObservationValues,
  type Person,
  type Reading,
  type ReadingTrouble,
  type Relation,
} from '../observation';
import { MOST_PEOPLE, MOST_POSTS } from './limits';
import { PeopleGathered } from './people-gathered';
import { AUDIENCES, type Audience, type AudienceSetting } from '../setting';
import { cleanLine, cleanText } from '../text';
import { isoOf, timeOf } from './formats/times';
import type { ArchiveTroubleKind } from './trouble';

type Field = { reading: Reading<ObservationValues[FieldKind]>; anchor: 'control' | 'fallback' };

export class Collector {
  handle: string | null = null;
  displayName = '';
  /** When the download says it was made, in milliseconds. */
  made: number | null = null;
  /** The newest time that stands beside a record. */
  newest: number | null = null;
  readonly fields = new Map<FieldKind, Field>();
  readonly lists = new Map<Relation, PeopleGathered>();
  readonly posts: { text: string; at?: string }[] = [];
  readonly odd = new Set<ArchiveTroubleKind>();
  /** Rises with everything that a file tells. */
  changes = 0;
  readonly #links = new Set<string>();

  owner(handle: string, displayName = ''): void {
    this.changes++;
    const name = cleanLine(handle).replace(/^@/u, '');
    if (name !== '') this.handle ??= name;
    if (displayName !== '') {
      this.displayName ||= displayName;
      this.text('displayName', displayName);
    }
  }

  /** A fact; the first that is found stands, unless a later one is more sure. */
  found<Kind extends Exclude<FieldKind, 'posts' | 'links'>>(
    kind: Kind,
    value: ObservationValues[Kind],
    anchor: Field['anchor'] = 'control',
  ): void {
    this.changes++;
    const known = this.fields.get(kind);
    if (known?.reading.status === 'found' && known.anchor === 'control') return;
    this.fields.set(kind, { reading: { status: 'found', value }, anchor });
  }

  /** A text of the profile; "" means that the person has left it empty. */
  text(kind: 'displayName' | 'bio' | 'workplace' | 'category' | 'location' | 'birthday', said: string): void {
    this.changes++;
    const value = cleanText(said);
    if (value !== '') return this.found(kind, value);
    if (!this.fields.has(kind)) this.fields.set(kind, { reading: { status: 'absent' }, anchor: 'control' });
  }

  /** It is there, but what it means is not known. */
  unclear(kind: FieldKind, why: ReadingTrouble): void {
    this.changes++;
    if (!this.fields.has(kind))
      this.fields.set(kind, { reading: { status: 'unreadable', why }, anchor: 'control' });
  }

  links(addresses: readonly string[]): void {
    this.changes++;
    for (const address of addresses) if (cleanLine(address) !== '') this.#links.add(cleanLine(address));
    const value = [...this.#links].slice(0, 50);
    const reading: Field['reading'] = value.length > 0 ? { status: 'found', value } : { status: 'absent' };
    this.fields.set('links', { reading, anchor: 'control' });
  }

  /** A number that rises while the parts of a list are read. */
  count(kind: 'followersCount' | 'followingCount', value: number): void {
    this.changes++;
    this.fields.set(kind, { reading: { status: 'found', value }, anchor: 'control' });
  }

  /** Of several audiences the one that lets most people in: the others do not undo it. */
  widest(kind: AudienceSetting, audience: Audience): void {
    const { reading } = this.fields.get(kind) ?? {};
    const before = reading?.status === 'found' ? AUDIENCES.findIndex((known) => known === reading.value) : -1;
    this.changes++;
    if (AUDIENCES.indexOf(audience) > before)
      this.fields.set(kind, { reading: { status: 'found', value: audience }, anchor: 'control' });
  }

  /** The list is there, be it empty. */
  list(relation: Relation): PeopleGathered {
    this.changes++;
    const list = this.lists.get(relation) ?? new PeopleGathered();
    this.lists.set(relation, list);
    return list;
  }

  person(relation: Relation, person: Person | null, since?: unknown): void {
    const list = this.list(relation);
    const time = this.seenAt(since);
    if (person === null) this.odd.add('oddRecords');
    else if (list.size < MOST_PEOPLE) list.add(person, time);
  }

  post(said: string, at?: unknown): void {
    this.changes++;
    const text = cleanText(said);
    this.seenAt(at);
    if (text === '' || this.posts.length >= MOST_POSTS) return;
    const time = isoOf(at);
    this.posts.push(time === null ? { text } : { text, at: time });
  }

  /** A file was understood, though it says nothing that counts. */
  seen(): void {
    this.changes++;
  }

  /** Notes when a record is from: the download cannot be older. */
  seenAt(value: unknown): number | null {
    const time = value === undefined ? null : timeOf(value);
    if (time !== null && (this.newest === null || time > this.newest)) this.newest = time;
    return time;
  }

  madeAt(value: unknown): void {
    this.changes++;
    this.made = timeOf(value) ?? this.made;
  }

  /** What was found or is known to be there, by its name. */
  get told(): Set<string> {
    const kinds = [...this.fields.keys()].filter(isFieldKind);
    const lists = [...this.lists].filter(([, list]) => list.why === null).map(([relation]) => relation);
    return new Set<string>([...kinds, ...lists, ...(this.posts.length > 0 ? ['posts'] : [])]);
  }
}
