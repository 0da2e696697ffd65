/** Keeping checks: turning it on, opening, what is kept, for how long, a backup, another passphrase. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayDay } from '../../lib/dates';
import type { Contents, KeptCheck } from '../../lib/vault/contents';
import { countOld } from '../../lib/vault/retention';
import { fill } from '../../lib/words';
import { Backup, type BackupProps } from './backup';
import { ChangePassphrase } from './change-passphrase';
import { Choices, type Chosen } from './choices';
import { Create } from './create';
import { KeptList } from './kept-list';
import type { Meter } from './new-passphrase';
import { Said } from './said';
import { UnlockForm } from './unlock';
import { troubleWords, words } from './words';

export type KeepingProps = BackupProps & {
  /** A check is under way: there is something to go back to. */
  hasCheck: boolean;
  loadMeter: () => Promise<Meter>;
  titleOf: (platform: string) => string;
  onCreate: (passphrase: string) => void;
  onUnlock: (passphrase: string) => void;
  onLock: () => void;
  onGoOn: (check: KeptCheck) => void;
  onStartNext: (check: KeptCheck) => void;
  onRemove: (check: KeptCheck) => void;
  onUndo: () => void;
  onChoose: (change: Chosen) => void;
  onDropOld: () => void;
  onChangePassphrase: (old: string, next: string) => void;
  onBack: () => void;
};

export function Keeping(props: KeepingProps) {
  const { keeping, hasCheck, onBack, onDropOld } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const isOpen = keeping.contents !== null;
  const old = keeping.contents ? countOld(keeping.contents, Date.now()) : 0;
  useLayoutEffect(() => heading.current?.focus(), [isOpen, keeping.stored]);
  return (
    <div class="stack">
      <div class="row">
        <button type="button" class="button" onClick={onBack}>
          {words[wayBack(hasCheck, isOpen)]}
        </button>
      </div>
      <h2 ref={heading} tabIndex={-1} class="quiet-focus">
        {keeping.stored === 'none' ? words.title : words.kept}
      </h2>
      <Said keeping={keeping} />
      {keeping.contents && old > 0 && (
        <Old
          count={old}
          months={keeping.contents.keepMonths}
          onDrop={() => {
            heading.current?.focus();
            onDropOld();
          }}
        />
      )}
      <Body {...props} />
    </div>
  );
}

function wayBack(hasCheck: boolean, isOpen: boolean): 'back' | 'toStart' | 'begin' {
  if (hasCheck) return 'back';
  return isOpen ? 'toStart' : 'begin';
}

/** All that was kept is too old: it may be the clock, so nothing goes by itself. */
function Old({ count, months, onDrop }: { count: number; months: number; onDrop: () => void }) {
  const number = count === 1 ? 'one' : 'other';
  return (
    <section class="card stack tight" aria-labelledby="old-title">
      <h3 id="old-title">{words.oldTitle}</h3>
      <p>{fill(words.tooOld[number], { count, months })}</p>
      <p class="soft">{words.oldGoes[number]}</p>
      <div class="row">
        <button type="button" class="button" onClick={onDrop}>
          {words.dropOld}
        </button>
      </div>
    </section>
  );
}

function Body(props: KeepingProps) {
  const { keeping, loadMeter, onCreate, onUnlock } = props;
  const { stored, contents, isBusy } = keeping;
  if (contents) return <Open {...props} contents={contents} />;
  if (stored === 'looking') return <p>{words.working}</p>;
  if (stored === 'none')
    return (
      <div class="stack">
        <Create loadMeter={loadMeter} isBusy={isBusy} onCreate={onCreate} />
        <Backup {...props} />
      </div>
    );
  if (stored === 'there')
    return (
      <section class="card stack tight">
        <p>{words.lockedAbout}</p>
        <UnlockForm label={words.passphrase} button={words.open} isBusy={isBusy} onOpen={onUnlock} />
      </section>
    );
  return (
    <div class="stack">
      {keeping.trouble !== stored && <p>{troubleWords[stored]}</p>}
      <p>{words.stuck}</p>
      {stored === 'damaged' && <Backup {...props} />}
    </div>
  );
}

function Open(props: KeepingProps & { contents: Contents }) {
  const { keeping, contents, hasCheck, titleOf, onLock, onRemove, onUndo, onChoose } = props;
  const [last] = contents.checks;
  return (
    <div class="stack">
      {!hasCheck && last && <GoOn {...props} last={last} />}
      <KeptList keeping={keeping} titleOf={titleOf} onRemove={onRemove} onUndo={onUndo} />
      <div class="row">
        <button type="button" class="button" onClick={onLock}>
          {words.lock}
        </button>
      </div>
      <section class="card stack tight" aria-labelledby="long-title">
        <h3 id="long-title">{words.settings}</h3>
        <Choices contents={contents} onChange={onChoose} />
      </section>
      <Backup {...props} />
      <details class="card change-passphrase">
        <summary>{words.change}</summary>
        <ChangePassphrase
          loadMeter={props.loadMeter}
          isBusy={keeping.isBusy}
          isDone={keeping.done === 'passphrase'}
          onChange={props.onChangePassphrase}
        />
      </details>
    </div>
  );
}

type GoOnProps = Pick<KeepingProps, 'onGoOn' | 'onStartNext'> & { last: KeptCheck };

function GoOn({ last, onGoOn, onStartNext }: GoOnProps) {
  return (
    <section class="card stack tight">
      <div class="row">
        <button type="button" class="button primary" onClick={() => onGoOn(last)}>
          {fill(words.goOn, { date: sayDay(last.begun) })}
        </button>
      </div>
      <p class="soft">{words.goOnAbout}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => onStartNext(last)}>
          {words.startNext}
        </button>
      </div>
      <p class="soft">{words.startNextAbout}</p>
    </section>
  );
}
