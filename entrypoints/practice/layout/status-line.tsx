/** Says what has just been done, to eyes and to screen readers. */
export function StatusLine({ said }: { said: string }) {
  return (
    <p class="status-line" role="status">
      {said}
    </p>
  );
}
