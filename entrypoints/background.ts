/** The click on the toolbar icon opens the panel and asks it to read the page; reminders are kept. Nothing else. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser, lockStorage, openPanel } from '../lib/browser';
import { askToRead } from '../lib/read-request';
import { keepReminding } from '../lib/reminders/remind';

export default defineBackground(() => {
  void lockStorage();
  keepReminding();
  browser.action.onClicked.addListener(({ id, windowId }) => {
    if (id === undefined || windowId === undefined) return;
    void openPanel(windowId);
    void askToRead({ tabId: id, windowId, at: Date.now() });
  });
});
