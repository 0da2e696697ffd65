/** The first thing on every page: this is not real. */
export function Notice() {
  return (
    <p class="notice">
      <strong>Practice network:</strong> everyone here is invented. Nothing here is real, and nothing leaves
      this computer.
    </p>
  );
}
