/** A link that saves a text as a file; the browser forgets the file’s address with the link. */
import { useEffect, useMemo } from 'preact/hooks';

type Props = { text: string; type: 'text/plain' | 'application/json'; name: string; label: string };

export function SaveFile({ text, type, name, label }: Props) {
  const address = useMemo(() => URL.createObjectURL(new Blob([text], { type })), [text, type]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <a class="button primary" href={address} download={name}>
      {label}
    </a>
  );
}
