/** A data download with pictures in it, one of them with a drawn crest, and posts that name a school. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { jpegOf, pngOf } from '../bench/logos/picture.ts';
import { zip } from './archives/pack.ts';
import { plain } from './drawn-crest.ts';
import { clickButton, waitForText } from './panel.ts';
import { cornerPicture, plainPicture } from './school-profile.ts';

/** Posts of a download, and what the panel lists of them. */
export const POSTS = [
  'Out in the rain. What a day at Highfield Primary School! Home now.',
  'A walk to Highfield and back',
  'Soup',
] as const;
export const NAMING = ['What a day at Highfield Primary School!', 'A walk to Highfield and back'] as const;

/** With `count` pictures: one with the crest, one that breaks off, one of a phone's own kind, and empty ones. */
export async function pictureDownload(folder: string, count: number): Promise<string> {
  const pictures: [string, Uint8Array][] = [
    ['crest.jpg', await jpegOf(cornerPicture(), 80)],
    ['broken.jpg', (await jpegOf(plainPicture(), 80)).slice(0, 200)],
    ['phone.heic', new TextEncoder().encode('\0\0\0\u0018ftypheic\0\0\0\0mif1heic')],
  ];
  const small = await pngOf(plain(20, 20));
  while (pictures.length < count) pictures.push([`${pictures.length}.png`, small]);
  const posts = POSTS.map((title) => ({ media: [{ uri: 'a', creation_timestamp: 1_750_000_000, title }] }));
  const files = {
    'connections/followers_and_following/followers_1.json': '[]',
    'your_instagram_activity/media/posts_1.json': JSON.stringify(posts),
    ...Object.fromEntries(pictures.map(([name, bytes]) => [`media/posts/202511/${name}`, bytes])),
  };
  const file = path.join(folder, 'instagram-robin.ashdown-2026-09-01-AbCdEf.zip');
  writeFileSync(file, new Uint8Array(await (await zip(files)).arrayBuffer()));
  return file;
}

/** Gives the download in the panel, and has it read. */
export async function readDownload(panel: Page, file: string): Promise<void> {
  await clickButton(panel, 'Data downloads');
  const input = (await panel.waitForSelector(
    '.drop-zone input[type="file"]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await clickButton(panel, 'Read it');
  await waitForText(panel, 'as it was on 1 September 2026.');
  await clickButton(panel, 'Back to the checklist');
}

/** Opens a picture of the logo, in the view for it. */
export async function openLogo(panel: Page, ...files: string[]): Promise<void> {
  const input = (await panel.waitForSelector('.logos input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...files);
}
