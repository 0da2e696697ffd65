/** The check with one more picture looked at: how many there were, and whether it looks like the logo. No pixels. */
import type { PageCounts } from '../../../components/logos/logos-state';
import type { Account } from '../../../lib/observation';
import type { LikeSeen, PictureRole, PicturesLooked } from '../../../lib/pictures/looked';
import type { Look } from '../../../lib/pictures/worker-messages';
import type { Panel } from '../panel';
import type { PanelState } from '../state';

/** `counts` are those of a page, which sees a picture again and again. */
type Looked = { account: Account; role: PictureRole; look: Look; counts?: PageCounts };

export function withLooked({ tools }: Panel, state: PanelState, looked: Looked): PanelState {
  const lane = looked.role === 'file' ? 'archive' : 'page';
  const at = new Date().toISOString();
  return tools.withCheck(state, 'own', (check) => {
    const isIt = (one: PicturesLooked) =>
      one.lane === lane && tools.isSameAccount(one.account, looked.account);
    const before: PicturesLooked = check.pictures.find(isIt) ?? {
      account: looked.account,
      lane,
      at,
      looked: 0,
      notLooked: 0,
      likes: [],
    };
    const pictures = [...check.pictures.filter((one) => !isIt(one)), added(before, looked, at)];
    return { ...check, pictures };
  });
}

function added(before: PicturesLooked, { role, look, counts }: Looked, at: string): PicturesLooked {
  const isTrouble = look.state === 'trouble';
  const numbers = counts
    ? {
        looked: Math.max(before.looked, counts.looked),
        notLooked: counts.tooSmall + counts.hidden,
      }
    : { looked: before.looked + Number(!isTrouble), notLooked: before.notLooked + Number(isTrouble) };
  return { ...before, at, ...numbers, likes: withLike(before.likes, role, look, at) };
}

function withLike(
  likes: readonly LikeSeen[],
  role: PictureRole,
  look: Look,
  at: string,
): readonly LikeSeen[] {
  if (look.state !== 'like') return likes;
  return [...likes.filter(({ id }) => id !== look.fingerprint), { id: look.fingerprint, role, at }];
}
