/** Every name of Reddit's site on the web that shows its present pages; `old.reddit.com` shows others. */
export const HOSTS = ['www.reddit.com', 'reddit.com', 'sh.reddit.com', 'new.reddit.com'] as const;
