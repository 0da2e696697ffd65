/** Every name of Threads’ site on the web; until 2025 it was threads.net. */
export const HOSTS = ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'] as const;
