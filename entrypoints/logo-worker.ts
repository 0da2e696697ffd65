/** Looks for the school's logo in pictures, away from the panel. It starts when the first logo is given. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openCapture } from '../lib/pictures/capture';
import { openPicture } from '../lib/pictures/open-picture';
import { servePictures } from '../lib/pictures/serve-pictures';
import type { FromWorker } from '../lib/pictures/worker-messages';

export default defineUnlistedScript(() => {
  const tell = (message: FromWorker) => self.postMessage(message, { transfer: [] });
  const serve = servePictures(tell, { openPicture, openCapture });
  self.addEventListener('message', ({ data }) => void serve(data).catch(() => tell({ type: 'broken' })));
});
