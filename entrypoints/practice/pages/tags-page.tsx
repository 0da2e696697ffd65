/** Settings: tags and mentions. */
import { ANYONE_OR_FOLLOWED } from '../parts/audiences';
import { BackToSettings } from '../parts/back-to-settings';
import { Choice } from '../parts/choice';

export function TagsPage() {
  return (
    <>
      <BackToSettings />
      <div class="card">
        <Choice name="whoCanTag" question="Who can tag you" options={ANYONE_OR_FOLLOWED} />
        <Choice name="whoCanMention" question="Who can mention you" options={ANYONE_OR_FOLLOWED} />
      </div>
    </>
  );
}
