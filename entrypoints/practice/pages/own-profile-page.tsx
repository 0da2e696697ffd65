/** The account's own profile. */
import { ownPosts } from '../../../lib/practice/posts';
import { Avatar } from '../parts/avatar';
import { Bio } from '../parts/bio';
import { PostCard } from '../parts/post-card';
import { ProfileCounts } from '../parts/profile-counts';
import { ProfileDetails } from '../parts/profile-details';
import { useSite } from '../site/use-site';

export function OwnProfilePage() {
  const { account, schoolName } = useSite();
  const { handle, profile } = account;
  return (
    <>
      <section class="card profile" aria-labelledby="name">
        <Avatar handle={handle} name={profile.displayName} large />
        <div class="profile-text">
          <h2 id="name" dir="auto" data-testid="profile-name">
            {profile.displayName}
          </h2>
          <p class="handle">@{handle}</p>
          <Bio text={profile.bio} />
          <ProfileDetails profile={profile} />
          <ProfileCounts account={account} />
          <a class="button" href="#/settings/profile">
            Edit profile
          </a>
        </div>
      </section>
      <h2>Posts</h2>
      {ownPosts(schoolName).map((post) => (
        <PostCard key={post.text} post={post} authorName={profile.displayName} />
      ))}
    </>
  );
}
