/** Settings: permissions, what is kept, what this is, and the policy in full. */
import { useEffect, useState } from 'preact/hooks';
import { Bell } from '../../components/bell/bell';
import { Notice } from '../../components/notice/notice';
import { Permissions } from '../../components/permissions/permissions';
import { PolicyDetails } from '../../components/policy-details/policy-details';
import { Erased, type ErasedCounts } from '../../components/erased/erased';
import { EraseButton } from '../../components/erase/erase-button';
import { browser, installedBy, openPanel, type Installer } from '../../lib/browser';
import { isAnythingKept } from '../../lib/vault/keys';
import { WISH } from '../../lib/vault/wish';
import { eraseEverything, loadSession } from '../../lib/self-check/keep-session';
import type { Policy } from '../../lib/policies/policy';
import './options.css';
import { RemindersSection } from './reminders-section';
import { words } from './words';

type Known = {
  policy: Policy | null;
  origins: readonly string[];
  installer: Installer;
  isKept: boolean;
  window: number | null;
};

export function App() {
  const [known, setKnown] = useState<Known | null>(null);
  const [erased, setErased] = useState<ErasedCounts | null>(null);
  const look = async () => setKnown(await lookAround());
  useEffect(() => void look(), []);
  const takeBack = async (origin: string) => {
    await browser.permissions.remove({ origins: [origin] });
    await look();
  };
  const erase = async () => {
    const { own } = await loadSession();
    const gone = await eraseEverything();
    setErased({
      read: own?.observations.length ?? 0,
      lists: own?.earlier.length ?? 0,
      answers: Object.keys(own?.answers ?? {}).length,
      names: 0,
      ...gone,
    });
    await look();
  };
  return (
    <main class="options stack">
      <header class="row">
        <Bell />
        <h1>{words.title}</h1>
      </header>
      <div role="status" class="stack tight">
        {erased && <Notice onClose={() => setErased(null)}>{words.erased}</Notice>}
        {erased && <Erased counts={erased} />}
      </div>
      {known && <Permissions origins={known.origins} onTakeBack={(origin) => void takeBack(origin)} />}
      {known && <RemindersSection key={String(erased !== null)} policy={known.policy} />}
      {known && <Keeping known={known} onErase={() => void erase()} />}
      <Office />
      {known && <About installer={known.installer} />}
      {known && <PolicySection policy={known.policy} />}
    </main>
  );
}

function PolicySection({ policy }: { policy: Policy | null }) {
  return (
    <section class="card stack" aria-labelledby="policy">
      <h2 id="policy">{words.policy}</h2>
      {policy ? <PolicyDetails policy={policy} now={new Date().toISOString()} /> : <p>{words.noPolicy}</p>}
      {policy && <p class="soft">{words.changePolicy}</p>}
    </section>
  );
}

function Keeping({ known: { isKept, window }, onErase }: { known: Known; onErase: () => void }) {
  return (
    <section class="card stack" aria-labelledby="keeping">
      <h2 id="keeping">{words.keeping}</h2>
      <p>{words.keepingNow}</p>
      <p>{isKept ? words.kept : words.notKept}</p>
      <div class="row">
        {window !== null && (
          <button type="button" class="button" onClick={() => showKeeping(window)}>
            {isKept ? words.openKept : words.keep}
          </button>
        )}
        <EraseButton isKept={isKept} onErase={onErase} />
      </div>
    </section>
  );
}

function Office() {
  return (
    <section class="card stack" aria-labelledby="office">
      <h2 id="office">{words.office}</h2>
      <p>{words.officeAbout}</p>
      <p>
        <a href="/seal.html" target="_blank" rel="noreferrer">
          {words.makeSealed}
        </a>
      </p>
      <p>{words.schoolsAbout}</p>
      <p>
        <a href="/schools.html" target="_blank" rel="noreferrer">
          {words.forSchools}
        </a>
      </p>
    </section>
  );
}

function About({ installer }: { installer: Installer }) {
  return (
    <section class="card stack" aria-labelledby="about">
      <h2 id="about">{words.about}</h2>
      <p>{words.claim}</p>
      <p>{words.installedBy[installer]}</p>
      <p>{words.computer}</p>
      <p>{words.schools}</p>
    </section>
  );
}

/** The panel can only be opened from a click, before anything is waited for. */
function showKeeping(window: number): void {
  void openPanel(window);
  void browser.storage.session.set({ [WISH]: true });
}

async function lookAround(): Promise<Known> {
  const [kept, { origins = [] }, installer, stored, { id = null }] = await Promise.all([
    loadSession(),
    browser.permissions.getAll(),
    installedBy(),
    browser.storage.local.get(null),
    browser.windows.getCurrent(),
  ]);
  const isKept = isAnythingKept(stored);
  return { policy: kept.own?.policy ?? null, origins, installer, isKept, window: id };
}
