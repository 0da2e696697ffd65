/** The first screen: what this is, what it promises, which policy, which platforms. */
import type { ComponentChildren } from 'preact';
import type { Platform } from '../../lib/platform';
import { PlatformChoice } from '../platform-choice/platform-choice';
import { words } from './words';

type Props = {
  /** Choosing the policy. */
  children: ComponentChildren;
  platforms: readonly Platform[];
  used: readonly string[];
  /** What was typed as the name of the person's server, by platform. */
  servers: { readonly [platform: string]: string };
  canStart: boolean;
  isManaged: boolean;
  onUse: (platform: string, used: boolean) => void;
  onServer: (platform: string, text: string) => void;
  onStart: () => void;
  onPractise: () => void;
};

export function Welcome(props: Props) {
  const { children, canStart, isManaged, onStart, onPractise } = props;
  return (
    <div class="stack">
      <p>{words.what}</p>
      <ul>
        {words.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
      {isManaged && <p class="card">{words.admin}</p>}
      {children}
      <section class="stack tight" aria-labelledby="platforms-title">
        <h2 id="platforms-title">{words.platforms}</h2>
        <PlatformChoice {...props} />
      </section>
      <div class="stack tight">
        <button type="button" class="button primary" disabled={!canStart} onClick={onStart}>
          {words.start}
        </button>
        {!canStart && <p class="soft">{words.choosePolicy}</p>}
        <button type="button" class="button" disabled={!canStart} onClick={onPractise}>
          {words.practise}
        </button>
        <p class="soft">{words.practiseNote}</p>
        <p>
          <a href="/practice.html?walkthrough" target="_blank" rel="noreferrer">
            {words.walkthrough}
          </a>
        </p>
      </div>
    </div>
  );
}
