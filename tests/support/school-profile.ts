/** A person's own profile on a platform's real host name, with pictures in it that bear a drawn crest or none. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pngOf } from '../bench/logos/picture.ts';
import { tilted } from '../bench/logos/paste.ts';
import type { Pixels } from '../../lib/matching/logos/pixels.ts';
import { blots, crest, plain, withLogo } from './drawn-crest.ts';
import { root } from './load.ts';

export const PROFILE = 'https://www.instagram.com/robin.ashdown/';

const SAMPLE = path.join(root, 'lib/platforms/instagram/pages/profile.html');
/** The sample's own picture, in its header, and where the posts would be. */
const AVATAR = '<a href="/robin.ashdown/" role="link"><img alt="robin.ashdown&#x27;s profile picture" /></a>';

const about = (x: number, y: number, size: number, turn = 0) => tilted([x, y], [size, size], turn, [0, 0]);

/** A profile picture that is nearly all crest. */
export const crestPicture = (): Pixels => withLogo(plain(320, 320, 235), crest(), about(160, 160, 250));
/** A picture of something else with the crest in a corner. */
export const cornerPicture = (): Pixels => withLogo(blots(480, 480, 3), crest(), about(350, 340, 170, 6));
export const plainPicture = (): Pixels => blots(480, 480, 11);

export async function addressOf(picture: Pixels): Promise<string> {
  return `data:image/png;base64,${Buffer.from(await pngOf(picture)).toString('base64')}`;
}

/** The page, with a round profile picture and posts far down, so that they have to be scrolled to. */
export async function profilePage(avatar: Pixels, posts: readonly Pixels[]): Promise<string> {
  const picture = `<a href="/robin.ashdown/" role="link"><img alt="robin.ashdown&#x27;s profile picture" style="width:150px;height:150px;border-radius:50%" src="${await addressOf(avatar)}" /></a>`;
  const shown = await Promise.all(
    posts.map(
      async (post) =>
        `<div style="margin-top:900px"><img alt="" style="width:300px;height:300px" src="${await addressOf(post)}" /></div>`,
    ),
  );
  const page = readFileSync(SAMPLE, 'utf8');
  if (!page.includes(AVATAR)) throw new Error('The sample has no profile picture where it was.');
  return page
    .replace('</head>', '<style>svg { width: 24px; height: 24px; }</style></head>')
    .replace(AVATAR, picture)
    .replace('</main>', `${shown.join('\n')}</main>`);
}
