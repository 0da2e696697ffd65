/** Every name of TikTok's site on the web. */
export const HOSTS = ['www.tiktok.com', 'tiktok.com'] as const;
