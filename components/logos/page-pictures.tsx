/** Pictures and posts of the page on screen: how many were looked at, and why others were not. */
import { counted } from './counted';
import type { PageNow } from './logos-state';
import { endWords, words } from './words';

type Props = {
  page: PageNow;
  hasLogo: boolean;
  /** Whether there is a logo or a name to look for. */
  canLook: boolean;
  onLook: () => void;
  onStop: () => void;
};

export function PagePictures({ page, hasLogo, canLook, onLook, onStop }: Props) {
  const isLooking = page.state === 'opening' || page.state === 'watching';
  return (
    <section class="stack tight" aria-labelledby="page-pictures-title">
      <h3 id="page-pictures-title">{words.page}</h3>
      <p class="soft">{words.pageHow}</p>
      <div role="status" class="stack tight">
        {page.state === 'opening' && <p>{words.opening}</p>}
        {page.state === 'ended' && <p>{endWords[page.why]}</p>}
        {sentencesOf(page, hasLogo).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div class="row">
        {isLooking && (
          <button type="button" class="button" onClick={onStop}>
            {words.stopPage}
          </button>
        )}
        {!isLooking && canLook && (
          <button type="button" class="button primary" onClick={onLook}>
            {words.lookAtPage}
          </button>
        )}
      </div>
    </section>
  );
}

function sentencesOf(page: PageNow, hasLogo: boolean): string[] {
  if (page.state === 'waiting') return [];
  const { looked, tooSmall, hidden, posts } = page;
  const ofPosts = counted(words.postsSeen, posts);
  if (!hasLogo) return [ofPosts === '' ? words.noPostsYet : ofPosts];
  return [
    page.state === 'watching' && looked === 0 ? words.noneYet : counted(words.looked, looked),
    counted(words.tooSmall, tooSmall),
    page.state === 'watching' ? counted(words.hidden, hidden) : '',
    ofPosts,
  ].filter((sentence) => sentence !== '');
}
