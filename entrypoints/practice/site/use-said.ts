/** The last thing that happened, said for a while and then no more. */
import { useCallback, useEffect, useState } from 'preact/hooks';

const A_WHILE = 6000;

export function useSaid(): [string, (said: string) => void] {
  const [said, setSaid] = useState<{ text: string } | null>(null);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => setSaid(null), A_WHILE);
    return () => clearTimeout(timer);
  }, [said]);
  const say = useCallback((text: string) => setSaid({ text }), []);
  return [said?.text ?? '', say];
}
