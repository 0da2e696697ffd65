/** Keeping checks under a passphrase: a part of its own, loaded when it is wanted. */
import { useEffect } from 'preact/hooks';
import { Keeping } from '../../../components/keeping/keeping';
import type { Meter } from '../../../components/keeping/new-passphrase';
import type { ViewProps } from '../app';
import type { Panel } from '../panel';
import { useKeeping } from './use-keeping';

export function KeepingView({ panel, state }: ViewProps) {
  const { keeping, shown } = useKeeping(panel);
  useEffect(() => void keeping?.look(), [keeping]);
  if (!keeping) return null;
  const hasCheck = state.checks.own !== null;
  return (
    <Keeping
      keeping={shown}
      hasCheck={hasCheck}
      loadMeter={() => meterFor(panel)}
      titleOf={(id) => panel.platformOf(id)?.title ?? id}
      onCreate={(passphrase) => void keeping.create(passphrase)}
      onUnlock={(passphrase) => void keeping.unlock(passphrase)}
      onLock={() => void keeping.lock()}
      onGoOn={(check) => keeping.checks.goOn(check)}
      onStartNext={(check) => keeping.checks.startNext(check)}
      onRemove={(check) => void keeping.checks.remove(check)}
      onUndo={() => void keeping.checks.undoRemove()}
      onChoose={(chosen) => {
        const isAsked = chosen.keepMonths !== undefined;
        void keeping.change((contents) => ({ ...contents, ...chosen }), isAsked);
      }}
      onDropOld={() => void keeping.change((contents) => contents, true)}
      onChangePassphrase={(old, next) => void keeping.changePassphrase(old, next)}
      onMake={() => void keeping.backups.make()}
      onGive={(file) => void keeping.backups.give(file)}
      onOpen={(passphrase) => void keeping.backups.open(passphrase)}
      onRestore={() => void keeping.backups.restore()}
      onLeave={() => keeping.backups.leave()}
      onBack={() => panel.update((now) => ({ ...now, view: now.checks[now.mode] ? 'checklist' : 'welcome' }))}
    />
  );
}

/** What somebody who knows the person would try first counts as easy to guess. */
async function meterFor({ state: { checks }, forKeeping }: Panel): Promise<Meter> {
  const [{ strengthOf }, { makePassphrase }] = await Promise.all([
    import('../../../lib/vault/strength'),
    import('../../../lib/roll/sealed/words-of'),
  ]);
  const { accountsOf, schoolNamesOf } = forKeeping;
  const { own } = checks;
  const handles = own ? accountsOf(own).flatMap(({ handle, displayName }) => [handle, displayName]) : [];
  const known = [...handles, ...(own ? schoolNamesOf(own) : [])].filter((text) => typeof text === 'string');
  return {
    strengthOf: (passphrase) => strengthOf(passphrase, known),
    suggest: () => makePassphrase(crypto),
  };
}
