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
/** A wide picture with the crest in its corner. */
export const coverPicture = (): Pixels => withLogo(blots(900, 300, 5), crest(), about(740, 150, 170));
export const plainPicture = (): Pixels => blots(480, 480, 11);

export type ProfileElsewhere = { platform: string; address: string; page: string };

/** Profiles with a cover and a profile picture, laid out as their platforms lay them out (2026). */
export async function profilesElsewhere(cover: Pixels, avatar: Pixels): Promise<ProfileElsewhere[]> {
  const [wide, round] = await Promise.all([addressOf(cover), addressOf(avatar)]);
  return [
    {
      platform: 'X',
      address: 'https://x.com/robin_ashdown',
      page: filled('x', {
        '<div><img alt="" /></div></a></div>': `${asX(wide, 'width:600px;height:200px')}</a></div>`,
        '<div aria-label="Opens profile photo"><img alt="" /></div>': `<div style="width:134px;height:134px;border-radius:9999px;overflow:hidden;margin-top:20px">${asX(round, 'width:134px;height:134px')}</div>`,
      }),
    },
    {
      platform: 'Facebook',
      address: 'https://www.facebook.com/robin.ashdown',
      page: filled('facebook', {
        '<div><svg aria-label="Robin Ashdown" role="img"><g><image /></g></svg></div>': `<div style="width:700px;height:260px"><img alt="" style="width:700px;height:260px" src="${wide}" /></div>
          <svg aria-label="Robin Ashdown" role="img" style="width:168px;height:168px"><mask id="cut"><circle cx="84" cy="84" r="84" fill="white" /></mask><g mask="url(#cut)"><image x="0" y="0" width="168" height="168" href="${round}" /></g></svg>`,
      }),
    },
  ];
}

/** One element shows the picture as its background; the image in it is there for its menu, and not to be seen. */
function asX(address: string, size: string): string {
  return `<div style="${size};position:relative"><div style="${size};background-size:cover;background-image:url('${address}')"></div><img alt="" style="${size};position:absolute;inset:0;opacity:0" src="${address}" /></div>`;
}

function filled(platform: string, parts: Readonly<Record<string, string>>): string {
  let page = readFileSync(path.join(root, `lib/platforms/${platform}/pages/profile.html`), 'utf8');
  for (const [before, after] of Object.entries(parts)) {
    if (!page.includes(before)) throw new Error(`The sample of ${platform} has no such part: ${before}`);
    page = page.replace(before, after);
  }
  return page.replace('</head>', '<style>svg { width: 24px; height: 24px; }</style></head>');
}

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
