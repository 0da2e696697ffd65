/** Our mark: a school bell. */
import './bell.css';

export function Bell() {
  return (
    <svg class="bell" width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M16 4a2 2 0 0 0-2 2v.6C10 7.6 7.6 11 7.6 15v5.5L5 24v1.5h22V24l-2.6-3.5V15c0-4-2.4-7.4-6.4-8.4V6a2 2 0 0 0-2-2Z" />
      <path d="M12.5 27.5a3.5 3.5 0 0 0 7 0Z" />
    </svg>
  );
}
