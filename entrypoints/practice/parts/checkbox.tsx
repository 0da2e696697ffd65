/** A setting as a checkbox inside its label. */
import { useSwitch, type SwitchProps } from './setting-hooks';

export function Checkbox(props: SwitchProps) {
  const { name, label, help } = props;
  const [on, toggle] = useSwitch(props);
  return (
    <div class="setting">
      <label class="with-box">
        <span>{label}</span>
        <input type="checkbox" checked={on} aria-describedby={`${name}-help`} onChange={toggle} />
      </label>
      <p class="help" id={`${name}-help`}>
        {help}
      </p>
    </div>
  );
}
