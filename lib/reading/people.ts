/** Lists of people: unique by handle, the person's own row left out. */
import type { PeopleList, Person } from '../observation';
import { isSameHandle, type ListReader, type Page } from './page';

/** People seen so far, in the order in which they were seen. */
export type Seen = Map<string, Person>;

/** The list as it stands on the page now, or null where it is not there. */
export function readList(list: ListReader, page: Page): PeopleList | null {
  const container = list.container(page);
  if (!container) return null;
  const seen: Seen = new Map();
  addRows(seen, list, list.rows(container), page);
  return { relation: list.relation, people: [...seen.values()], seen: seen.size, total: list.total(page) };
}

/** Adds the people of `rows` that were not seen before; gives the new ones. */
export function addRows(seen: Seen, list: ListReader, rows: readonly Element[], page: Page): Person[] {
  const added: Person[] = [];
  for (const row of rows) {
    const person = list.person(row, page);
    const key = person?.handle.toLowerCase();
    if (!person || !key || seen.has(key) || isSameHandle(person.handle, page.account?.handle)) continue;
    seen.set(key, person);
    added.push(person);
  }
  return added;
}
