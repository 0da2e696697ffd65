/** What one sees first: whose account this is, and what others have posted. */
import { findPerson } from '../../../lib/practice/directory';
import { otherPosts } from '../../../lib/practice/posts';
import { PostCard } from '../parts/post-card';
import { useSite } from '../site/use-site';

export function HomePage() {
  const { account, schoolName } = useSite();
  return (
    <>
      <p class="card welcome">
        You are signed in as <a href={`#/@${account.handle}`}>{account.profile.displayName}</a>, who works at{' '}
        {schoolName}. Look around, change what you like, and have it read again. Nothing is kept: when you
        close this page, everything is as it was.
      </p>
      <h2>New posts</h2>
      {otherPosts.map((post) => (
        <PostCard
          key={post.text}
          post={post}
          authorName={findPerson(post.author)?.displayName ?? post.author}
        />
      ))}
    </>
  );
}
