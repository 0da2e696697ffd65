/** What stands in a page's place until it has loaded. */
export function Skeleton() {
  return (
    <div class="skeleton" data-testid="skeleton">
      <p class="visually-hidden">Loading…</p>
      <span />
      <span />
      <span />
    </div>
  );
}
