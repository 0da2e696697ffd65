/**
 * Injected after the person's click, into their own profile alone: says where on screen the pictures are, and what the
 * person's posts there say.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { picturesInView, type Numbers } from '../lib/pictures/in-view';
import { postsInView } from '../lib/pictures/posts-in-view';

/** A symbol, so that the next look at this page knows the pictures of the last. */
const NUMBERS = Symbol.for('before-the-bell: pictures');
declare global {
  interface Window {
    [NUMBERS]?: Numbers;
  }
}

export default defineUnlistedScript(() => ({
  ...picturesInView(window, (window[NUMBERS] ??= new Map())),
  posts: postsInView(window),
}));
