/** What a profile tells beside the bio. */
import type { PracticeProfile } from '../../../lib/practice/account';
import { Detail } from './detail';

export function ProfileDetails({ profile }: { profile: PracticeProfile }) {
  const { workplace, location, birthday, contact, link } = profile;
  if (workplace + location + birthday + contact + link === '') return null;
  return (
    <dl class="details">
      <Detail label="Works at" testId="profile-workplace" text={workplace} />
      <Detail label="Lives in" testId="profile-location" text={location} />
      <Detail label="Birthday" testId="profile-birthday" text={birthday} />
      <Detail label="Call or text" testId="profile-contact" text={contact} />
      <Detail label="Link" testId="profile-link" text={link} />
    </dl>
  );
}
