/** Every name of YouTube's site on the web, but the one for small screens, whose pages are made otherwise. */
export const HOSTS = ['www.youtube.com', 'youtube.com'] as const;
