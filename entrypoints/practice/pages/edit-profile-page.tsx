/** Settings: the profile's texts. */
import type { TargetedSubmitEvent } from 'preact';
import { setProfile } from '../../../lib/practice/changes';
import { BackToSettings } from '../parts/back-to-settings';
import { ProfileFields } from '../parts/profile-fields';
import { profileIn } from '../parts/profile-in-form';
import { useSite } from '../site/use-site';

export function EditProfilePage() {
  const { account, change } = useSite();
  const save = (submission: TargetedSubmitEvent<HTMLFormElement>) => {
    submission.preventDefault();
    change(setProfile(profileIn(submission.currentTarget)), 'Your profile is saved.');
  };
  return (
    <>
      <BackToSettings />
      <form class="card" onSubmit={save}>
        {/* Another profile, another form: fields keep what was typed in them. */}
        <ProfileFields key={JSON.stringify(account.profile)} profile={account.profile} />
        <button type="submit">Save</button>
      </form>
    </>
  );
}
