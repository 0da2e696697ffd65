/** The end of a list that goes on: shows more when it comes into view, or when it is pressed. */
import { useEffect, useRef } from 'preact/hooks';

type Props = {
  /** How many are shown by now. */
  shown: number;
  onMore: () => void;
};

export function ShowMore({ shown, onMore }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const more = useRef(onMore);
  more.current = onMore;
  useEffect(() => {
    const watched = button.current;
    if (!watched) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) more.current();
    });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [shown]);
  return (
    <button ref={button} type="button" class="quiet show-more" onClick={onMore}>
      Show more people
    </button>
  );
}
