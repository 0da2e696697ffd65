/** The click on the toolbar icon opens the panel and asks it to read the page. Nothing else happens here. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser, lockStorage, openPanel } from '../lib/browser';
import { askToRead } from '../lib/read-request';

export default defineBackground(() => {
  void lockStorage();
  browser.action.onClicked.addListener(({ id, windowId }) => {
    if (id === undefined || windowId === undefined) return;
    void openPanel(windowId);
    void askToRead({ tabId: id, windowId, at: Date.now() });
  });
});
