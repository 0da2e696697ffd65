/** The practice network's pages by their ids, and the way to each. */
import { addressOf } from '../platform';
import practice from '../platforms/practice/index';
import { practiceHandle } from '../practice/practice-check';

/** "#/settings/privacy": the address of a page within the practice network. */
export function hashOf(page: string): string {
  const address = addressOf(practice, page, practiceHandle) ?? '';
  return address.slice(address.indexOf('#'));
}

export function titleOfPage(page: string): string {
  return practice.pages.find(({ id }) => id === page)?.title ?? page;
}
