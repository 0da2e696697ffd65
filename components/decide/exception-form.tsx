/** What there is to say of a declared exception, and a draft to send where it is not declared yet. */
import type { Answer, Exception } from '../../lib/answer';
import { LAST_DAY } from '../../lib/dates';
import type { MatchToDecide } from '../../lib/decide/match-to-decide';
import { whomToAsk } from '../../lib/whom-to-ask';
import { CopyButton } from '../copy-button/copy-button';
import { draftNote } from './draft-note';
import type { CardProps } from './match-card';
import { words } from './words';

type Props = CardProps & { match: MatchToDecide; answer: Answer };

const NOTHING: Exception = { approvedBy: '', approvedOn: '', linkFromBefore: '' };
/** Longer is no name or role. */
const LONGEST = 120;

export function ExceptionForm(props: Props) {
  const { answer, onDecide } = props;
  const exception = answer.exception ?? NOTHING;
  const set = (change: Partial<Exception>) => onDecide('declaredException', { ...exception, ...change });
  return (
    <div class="stack">
      <p class="soft">{words.onlyYou}</p>
      <label class="stack tight">
        <span>{words.approvedBy}</span>
        <input
          class="field"
          value={exception.approvedBy}
          maxLength={LONGEST}
          autocomplete="off"
          onInput={({ currentTarget }) => set({ approvedBy: currentTarget.value })}
        />
      </label>
      <label class="stack tight">
        <span>{words.approvedOn}</span>
        <input
          class="field"
          type="date"
          max={LAST_DAY}
          value={exception.approvedOn}
          onInput={({ currentTarget }) => set({ approvedOn: currentTarget.value })}
        />
      </label>
      <Link chosen={exception.linkFromBefore} onChoose={(linkFromBefore) => set({ linkFromBefore })} />
      <Note {...props} exception={exception} />
    </div>
  );
}

type LinkProps = {
  chosen: Exception['linkFromBefore'];
  onChoose: (chosen: Exception['linkFromBefore']) => void;
};

function Link({ chosen, onChoose }: LinkProps) {
  return (
    <fieldset class="stack tight">
      <legend>{words.linkFromBefore}</legend>
      <div class="row">
        {(['yes', 'no'] as const).map((value) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name="link-from-before"
              checked={chosen === value}
              onChange={() => onChoose(value)}
            />
            <span>{words[value]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Note({ match, policy, platforms, exception }: Props & { exception: Exception }) {
  const clause = policy.requirements.find(({ rule }) => rule === 'exceptions-declared')?.clause;
  const text = draftNote({
    who: whomToAsk(policy, ['declaredException']),
    policy: policy.title,
    section: clause?.section ?? '',
    platform: platforms.find(({ id }) => id === match.account.platform)?.title ?? match.account.platform,
    isFamily: match.strength === 'family',
    exception,
  });
  return (
    <div class="stack tight">
      <label class="stack tight">
        <span>{words.note}</span>
        <textarea class="field" rows={10} readOnly value={text} />
      </label>
      <p class="soft">{words.noteAbout}</p>
      <CopyButton text={text} words={words} />
    </div>
  );
}
