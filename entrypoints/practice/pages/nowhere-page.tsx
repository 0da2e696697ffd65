/** An address that leads nowhere. */
export function NowherePage() {
  return (
    <p class="card">
      There is nothing at this address. <a href="#/">Go to the start.</a>
    </p>
  );
}
