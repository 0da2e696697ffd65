/** Somebody else's list: not for our eyes. */
export function HiddenListPage({ handle }: { handle: string }) {
  return (
    <p class="card" data-testid="list-hidden">
      Only <a href={`#/@${handle}`}>@{handle}</a> can see this list.
    </p>
  );
}
