/** JSON as downloads hold it, and the scripts in which X wraps it. Nothing is ever run. */
import { FileTrouble } from '../trouble';

/** Throws a {@link FileTrouble} for what is no JSON, or is nested deeper than can be read. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text) as unknown;
  } catch {
    throw new FileTrouble('notJson');
  }
}

/** `window.YTD.follower.part0 = [ … ]`: what stands after the first "=". */
export function parseScript(text: string): unknown {
  const equals = text.slice(0, 1000).indexOf('=');
  return parseJson(text.slice(equals + 1).replace(/;\s*$/u, ''));
}
