/** The steps of a guide's point: on the phone, on the web, and when they were looked up. */
import { sayMonth } from '../../lib/dates';
import type { GuideItem } from '../../lib/guide';
import { fill } from '../../lib/words';
import { Steps } from './steps';
import { words } from './words';

export function GuidedSteps({ item: { phone, web }, seen }: { item: GuideItem; seen: string }) {
  return (
    <>
      {phone && <Steps title={words.onPhone} steps={phone} />}
      {web ? <Steps title={words.onWeb} steps={web} /> : <p class="soft">{words.notOnWeb}</p>}
      <p class="soft">{fill(words.asOf, { month: sayMonth(seen) })}</p>
    </>
  );
}
