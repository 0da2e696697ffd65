/** The fields of the form in which a profile is edited. */
import type { PracticeProfile } from '../../../lib/practice/account';
import { TextField } from './text-field';

export function ProfileFields({ profile }: { profile: PracticeProfile }) {
  return (
    <div class="fields">
      <TextField name="displayName" label="Name" value={profile.displayName} />
      <TextField name="bio" label="Bio" value={profile.bio} lines={4} />
      <TextField name="workplace" label="Works at" value={profile.workplace} />
      <TextField name="location" label="Lives in" value={profile.location} />
      <TextField name="birthday" label="Birthday" value={profile.birthday} />
      <TextField name="contact" label="Call or text" value={profile.contact} />
      <TextField name="link" label="Link" value={profile.link} />
    </div>
  );
}
