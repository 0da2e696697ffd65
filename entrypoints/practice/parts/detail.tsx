/** One line of a profile; nothing at all where there is nothing to say. */
type Props = { label: string; testId: string; text: string };

export function Detail({ label, testId, text }: Props) {
  if (text === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd data-testid={testId}>{text}</dd>
    </div>
  );
}
