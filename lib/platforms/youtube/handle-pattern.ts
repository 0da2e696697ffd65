/** What a handle looks like: letters and digits of any script, and the four signs that YouTube allows among them. */
export const HANDLE = /^[\p{L}\p{N}\p{M}_.·-]{1,30}$/u;
