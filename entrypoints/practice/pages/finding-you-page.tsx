/** Settings: how people find the account. */
import { AriaSwitch } from '../parts/aria-switch';
import { BackToSettings } from '../parts/back-to-settings';
import { Checkbox } from '../parts/checkbox';

export function FindingYouPage() {
  return (
    <>
      <BackToSettings />
      <div class="card">
        <Checkbox
          name="foundByEmail"
          label="Let people find you by your email address"
          help="Whoever has your address can find your account."
        />
        <Checkbox
          name="foundByPhone"
          label="Let people find you by your phone number"
          help="Whoever has your number can find your account."
        />
        <Checkbox
          name="foundBySearchEngines"
          label="Let search engines show your profile"
          help="Your profile can come up when somebody looks for your name."
        />
        <AriaSwitch
          name="suggestedToOthers"
          label="Suggest your account to others"
          help="We show you to people who may know you."
        />
        <AriaSwitch
          name="locationShared"
          label="Add your location to posts"
          help="Your posts say where you were."
        />
        <AriaSwitch
          name="contactsSynced"
          label="Keep your phone’s contacts in step"
          help="We look for the people in your address book."
        />
      </div>
    </>
  );
}
