import { expect, test } from 'vitest';
import type { Post } from '../observation';
import { marlowLane } from '../rules/cases';
import { findSchoolName } from '../rules/school-names';
import { namingOnce } from './naming-once';

/** Posts that count how often they are read. */
function years(count: number): { posts: Post[]; reads: () => number } {
  let reads = 0;
  const posts = Array.from({ length: count }, (_, at) => ({
    get text() {
      reads += 1;
      return at % 50 === 0 ? 'Assembly at Marlow Lane Primary.' : 'Soup again.';
    },
  }));
  return { posts, reads: () => reads };
}

const look = (posts: readonly Post[], school = marlowLane) =>
  namingOnce(posts, school, findSchoolName, () => Promise.resolve());

test('posts of a download are read once, however many posts come on screen after them', async () => {
  const { posts, reads } = years(1000);
  const first = await look(posts);
  expect(first).toHaveLength(20);
  const once = reads();
  expect(once).toBeGreaterThanOrEqual(1000);
  for (let shown = 1; shown <= 30; shown++) {
    const onScreen = Array.from({ length: shown }, () => ({ text: 'Marlow Lane Primary again' }));
    expect(await look(onScreen)).toHaveLength(shown);
    // The school may have been read anew: the same names are the same school.
    expect(await look(posts, structuredClone(marlowLane))).toEqual(first);
  }
  expect(reads()).toBe(once);
});

test('two looks at the same time read them once too', async () => {
  const { posts, reads } = years(300);
  const [one, other] = await Promise.all([look(posts), look(posts)]);
  expect(one).toEqual(other);
  const alone = years(300);
  await look(alone.posts);
  expect(reads()).toBe(alone.reads());
});

test('under other names of the school they are looked through again', async () => {
  const { posts, reads } = years(100);
  await look(posts);
  const once = reads();
  const other = { ...marlowLane, name: 'Soup Academy', shortNames: [], acronyms: ['Soup again'] };
  expect(await look(posts, other)).not.toEqual(await look(years(100).posts));
  expect(reads()).toBeGreaterThan(once);
  expect(await look(posts)).toHaveLength(2);
});
