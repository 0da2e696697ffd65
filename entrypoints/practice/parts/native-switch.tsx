/** A setting as the browser's own checkbox in the role of a switch. */
import { useSwitch, type SwitchProps } from './setting-hooks';

export function NativeSwitch(props: SwitchProps) {
  const { name, label, help } = props;
  const [on, toggle] = useSwitch(props);
  return (
    <div class="setting">
      <label for={name}>{label}</label>
      <input
        id={name}
        class="switch"
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={`${name}-help`}
        onChange={toggle}
      />
      <p class="help" id={`${name}-help`}>
        {help}
      </p>
    </div>
  );
}
