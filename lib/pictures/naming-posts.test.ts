import { expect, test, vi } from 'vitest';
import { marlowLane } from '../rules/cases';
import { findSchoolName } from '../rules/school-names';
import { namingPosts } from './naming-posts';

const find = (text: string) => findSchoolName(text, marlowLane);
const none = () => Promise.resolve();

test('posts that name the school are listed with the sentence in which it stands', async () => {
  const posts = [
    { text: 'Rain again! Assembly at Marlow Lane Primary was loud. Tea now.', at: '2025-03-01T10:00:00Z' },
    { text: 'Soup' },
    { text: 'Late home\nDown Marlow Lane with the dog' },
  ];
  expect(await namingPosts(posts, find, none)).toEqual([
    {
      sentence: 'Assembly at Marlow Lane Primary was loud.',
      name: expect.any(String),
      certainty: 'clear',
      at: '2025-03-01T10:00:00Z',
    },
    { sentence: 'Down Marlow Lane with the dog', name: 'Marlow Lane', certainty: 'maybe' },
  ]);
});

test('a long sentence is cut', async () => {
  const [post] = await namingPosts([{ text: `MLPS ${'and on and on '.repeat(90)}` }], find, none);
  expect(post?.sentence.length).toBeLessThan(260);
});

test('years of posts leave others a turn', async () => {
  const pause = vi.fn<() => Promise<void>>(none);
  await namingPosts(
    Array.from({ length: 1000 }, () => ({ text: 'Soup' })),
    find,
    pause,
  );
  expect(pause.mock.calls.length).toBeGreaterThan(5);
});
