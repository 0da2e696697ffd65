/** A post with who wrote it. */
import type { Post } from '../../../lib/practice/posts';
import { Avatar } from './avatar';

export function PostCard({ post, authorName }: { post: Post; authorName: string }) {
  return (
    <article class="card post">
      <Avatar handle={post.author} name={authorName} />
      <div>
        <p class="byline">
          <a href={`#/@${post.author}`}>{authorName}</a> <span class="handle">{post.when}</span>
        </p>
        <p>{post.text}</p>
      </div>
    </article>
  );
}
