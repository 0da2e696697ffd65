/** Settings: permissions, what is kept, what this is, and the policy in full. */
import { useEffect, useState } from 'preact/hooks';
import { Bell } from '../../components/bell/bell';
import { Notice } from '../../components/notice/notice';
import { Permissions } from '../../components/permissions/permissions';
import { PolicyDetails } from '../../components/policy-details/policy-details';
import { browser, installedBy, type Installer } from '../../lib/browser';
import { eraseEverything, loadSession } from '../../lib/self-check/keep-session';
import type { Policy } from '../../lib/policies/policy';
import './options.css';
import { RemindersSection } from './reminders-section';
import { words } from './words';

type Known = { policy: Policy | null; origins: readonly string[]; installer: Installer };

export function App() {
  const [known, setKnown] = useState<Known | null>(null);
  const [isErased, setErased] = useState(false);
  const look = async () => setKnown(await lookAround());
  useEffect(() => void look(), []);
  const takeBack = async (origin: string) => {
    await browser.permissions.remove({ origins: [origin] });
    await look();
  };
  const erase = async () => {
    await eraseEverything();
    setErased(true);
    await look();
  };
  return (
    <main class="options stack">
      <header class="row">
        <Bell />
        <h1>{words.title}</h1>
      </header>
      <div role="status">{isErased && <Notice onClose={() => setErased(false)}>{words.erased}</Notice>}</div>
      {known && <Permissions origins={known.origins} onTakeBack={(origin) => void takeBack(origin)} />}
      {known && <RemindersSection key={String(isErased)} policy={known.policy} />}
      <Keeping onErase={() => void erase()} />
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

function Keeping({ onErase }: { onErase: () => void }) {
  return (
    <section class="card stack" aria-labelledby="keeping">
      <h2 id="keeping">{words.keeping}</h2>
      <p>{words.keepingNow}</p>
      <button type="button" class="button" onClick={onErase}>
        {words.erase}
      </button>
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

async function lookAround(): Promise<Known> {
  const [kept, { origins = [] }, installer] = await Promise.all([
    loadSession(),
    browser.permissions.getAll(),
    installedBy(),
  ]);
  return { policy: kept.own?.policy ?? null, origins, installer };
}
