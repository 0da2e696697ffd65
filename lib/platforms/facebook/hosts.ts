/** Every name of Facebook's site for wide windows; the one for telephones is another program. */
export const HOSTS = ['www.facebook.com', 'facebook.com', 'web.facebook.com'] as const;
