/** Settings: messages. */
import { AriaSwitch } from '../parts/aria-switch';
import { ANYONE_OR_FOLLOWED } from '../parts/audiences';
import { BackToSettings } from '../parts/back-to-settings';
import { Checkbox } from '../parts/checkbox';
import { Choice } from '../parts/choice';

export function MessagesPage() {
  return (
    <>
      <BackToSettings />
      <div class="card">
        <Choice name="whoCanMessage" question="Who can message you" options={ANYONE_OR_FOLLOWED} />
        <AriaSwitch
          name="activityVisible"
          label="Show when you are online"
          help="Others see a green dot beside your name."
        />
        <Checkbox
          name="readReceiptsShown"
          label="Show read receipts"
          help="Others see when you have read their messages."
        />
      </div>
    </>
  );
}
