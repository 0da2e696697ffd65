/** Every name of LinkedIn's site on the web. */
export const HOSTS = ['www.linkedin.com', 'linkedin.com', 'uk.linkedin.com'] as const;
