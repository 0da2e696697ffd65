/** Settings: who can see the account. */
import { ANYONE_OR_FOLLOWERS } from '../parts/audiences';
import { BackToSettings } from '../parts/back-to-settings';
import { Choice } from '../parts/choice';
import { NativeSwitch } from '../parts/native-switch';

export function PrivacyPage() {
  return (
    <>
      <BackToSettings />
      <div class="card">
        <NativeSwitch
          name="accountPrivate"
          label="Private account"
          help="Only people you accept can follow you and see what you post."
        />
        <Choice name="postsAudience" question="Who can see your posts" options={ANYONE_OR_FOLLOWERS} />
      </div>
    </>
  );
}
