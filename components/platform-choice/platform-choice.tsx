/** Which platforms the person uses: those that can be read with them, and those that they look at themselves. */
import { isOnlyGuided, type Platform } from '../../lib/platform';
import { ServerName } from '../server-name/server-name';
import './platform-choice.css';
import { words } from './words';

type Props = {
  platforms: readonly Platform[];
  used: readonly string[];
  onUse: (platform: string, used: boolean) => void;
  /** What was typed as the name of the person's server, by platform; without it, servers are asked for later. */
  servers?: { readonly [platform: string]: string };
  onServer?: (platform: string, text: string) => void;
};

export function PlatformChoice({ platforms, ...props }: Props) {
  const read = platforms.filter((platform) => !isOnlyGuided(platform));
  const guided = platforms.filter(isOnlyGuided);
  return (
    <div class="stack">
      <Group title={words.read} platforms={read} {...props} />
      {guided.length > 0 && <Group title={words.guided} platforms={guided} {...props} />}
      <p class="soft">{words.others}</p>
    </div>
  );
}

function Group({ title, platforms, used, onUse, servers, onServer }: Props & { title: string }) {
  const withServer = platforms.filter(({ id, anyServer }) => onServer && anyServer && used.includes(id));
  return (
    <fieldset class="stack tight">
      <legend>{title}</legend>
      <div class="platform-choice">
        {platforms.toSorted(byTitle).map(({ id, title: name, covers }) => (
          <label class={covers ? 'choice wide' : 'choice'} key={id}>
            <input
              type="checkbox"
              checked={used.includes(id)}
              onChange={({ currentTarget }) => onUse(id, currentTarget.checked)}
            />
            <span>
              {name}
              {covers && <span class="soft covers">{covers}</span>}
            </span>
          </label>
        ))}
      </div>
      {withServer.map(({ id, title: name }) => (
        <ServerName
          key={id}
          platform={name}
          text={servers?.[id] ?? ''}
          onText={(text) => onServer?.(id, text)}
        />
      ))}
    </fieldset>
  );
}

function byTitle(one: Platform, other: Platform): number {
  return one.title.localeCompare(other.title, 'en');
}
