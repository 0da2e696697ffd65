/** Every name of Instagram's site on the web. */
export const HOSTS = ['www.instagram.com', 'instagram.com'] as const;
