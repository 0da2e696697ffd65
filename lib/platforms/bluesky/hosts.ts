/** Every name of Bluesky's site on the web. */
export const HOSTS = ['bsky.app'] as const;
