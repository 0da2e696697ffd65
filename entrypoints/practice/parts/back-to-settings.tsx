/** The way back. */
export function BackToSettings() {
  return (
    <p class="back">
      <a href="#/settings">All settings</a>
    </p>
  );
}
