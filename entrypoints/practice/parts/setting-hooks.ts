/** A setting of the account as a control needs it: where it stands, and how to change it. */
import type { PracticeChoice, PracticeSettings, PracticeSwitch } from '../../../lib/practice/account';
import { setChoice, setSwitch } from '../../../lib/practice/changes';
import { useSite } from '../site/use-site';

/** What every control of one switch is given. */
export type SwitchProps = { name: PracticeSwitch; label: string; help: string };

export function useSwitch({ name, label }: SwitchProps): [boolean, () => void] {
  const { account, change } = useSite();
  const on = account.settings[name];
  return [on, () => change(setSwitch(name, !on), `“${label}” is now ${on ? 'off' : 'on'}.`)];
}

export function useChoice<Name extends PracticeChoice>(
  name: Name,
): [PracticeSettings[Name], (value: PracticeSettings[Name], label: string) => void] {
  const { account, change } = useSite();
  return [
    account.settings[name],
    (value, label) => change(setChoice(name, value), `Saved. Your choice is “${label}”.`),
  ];
}
