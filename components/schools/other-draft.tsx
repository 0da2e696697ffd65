/** Another tab has another draft of the policy: the person chooses which one goes on, wherever on the page they are. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { goTo } from './go-to';
import { words } from './words';

export type OtherDraftProps = {
  hasOther: boolean;
  onChoose: (which: 'this' | 'other') => void;
};

export function OtherDraft({ hasOther, onChoose }: OtherDraftProps) {
  const hasChosen = useRef(false);
  const choose = (which: 'this' | 'other') => {
    hasChosen.current = true;
    onChoose(which);
  };
  // The buttons are gone: what came of it is where the person goes on.
  useLayoutEffect(() => {
    if (hasChosen.current && !hasOther) goTo('said');
    hasChosen.current = false;
  }, [hasOther]);
  return (
    <div role="alert" class="other-draft">
      {hasOther && (
        <div class="card stack tight">
          <p>{words.other}</p>
          <div class="row">
            <button type="button" class="button primary" onClick={() => choose('this')}>
              {words.goOn}
            </button>
            <button type="button" class="button" onClick={() => choose('other')}>
              {words.takeOther}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
