/** Which platforms the person uses: those that can be read with them, and those that they look at themselves. */
import { isOnlyGuided, type Platform } from '../../lib/platform';
import './platform-choice.css';
import { words } from './words';

type Props = {
  platforms: readonly Platform[];
  used: readonly string[];
  onUse: (platform: string, used: boolean) => void;
};

export function PlatformChoice({ platforms, used, onUse }: Props) {
  const read = platforms.filter((platform) => !isOnlyGuided(platform));
  const guided = platforms.filter(isOnlyGuided);
  return (
    <div class="stack">
      <Group title={words.read} platforms={read} used={used} onUse={onUse} />
      {guided.length > 0 && <Group title={words.guided} platforms={guided} used={used} onUse={onUse} />}
      <p class="soft">{words.others}</p>
    </div>
  );
}

function Group({ title, platforms, used, onUse }: Props & { title: string }) {
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
    </fieldset>
  );
}

function byTitle(one: Platform, other: Platform): number {
  return one.title.localeCompare(other.title, 'en');
}
