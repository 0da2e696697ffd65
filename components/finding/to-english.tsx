/** How to get a platform in English for a minute, where the language of its page was in the way. */
import { LANGUAGE_PAGE } from '../../lib/platform';
import { fill } from '../../lib/words';
import type { FindingProps } from './finding';
import { Steps } from './steps';
import { words } from './words';

export function ToEnglish({ item, platform, onOpenPage }: FindingProps) {
  const language = item.finding.verdict.says === 'language' ? platform?.language : undefined;
  if (!platform || !language) return null;
  return (
    <>
      <Steps
        title={fill(words.toEnglish, { platform: platform.title })}
        steps={[...language.steps, words.thenBack]}
      />
      {language.page !== undefined && (
        <button type="button" class="button" onClick={() => onOpenPage(LANGUAGE_PAGE)}>
          {words.openLanguages}
        </button>
      )}
    </>
  );
}
