/** Steps as a list, with what they are for above them. */
export function Steps({ title, steps }: { title?: string; steps: readonly string[] }) {
  return (
    <>
      {title && <p>{title}:</p>}
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  );
}
