/** A setting as a button in the role of a switch. */
import { useSwitch, type SwitchProps } from './setting-hooks';

export function AriaSwitch(props: SwitchProps) {
  const { name, label, help } = props;
  const [on, toggle] = useSwitch(props);
  return (
    <div class="setting">
      <span id={`${name}-label`}>{label}</span>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={on}
        aria-labelledby={`${name}-label`}
        aria-describedby={`${name}-help`}
        data-testid={`switch-${name}`}
        onClick={toggle}
      />
      <p class="help" id={`${name}-help`}>
        {help}
      </p>
    </div>
  );
}
