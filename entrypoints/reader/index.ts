/**
 * Injected after the person's click into a page that is on no platform's site, and says that we do not know it.
 * Each platform has a script like this one, with its readers: see `wxt.config.ts`.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginReading } from './begin-reading';

export default defineUnlistedScript(() => beginReading());
