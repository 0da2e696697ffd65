/** Copies a text, and says whether the browser let it. */
import { useState } from 'preact/hooks';

type Props = { text: string; words: { copy: string; copied: string; notCopied: string } };

export function CopyButton({ text, words }: Props) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <div class="row">
      <button type="button" class="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
