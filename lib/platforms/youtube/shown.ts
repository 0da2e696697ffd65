/** What is on show: YouTube keeps the pages one came from, and dialogs that were closed, out of sight. */
import { all, closest } from '../../reading/dom';

const OUT_OF_SIGHT = '[hidden], [style*="display: none"], [style*="display:none"]';

export function onShow(document: Document, selector: string): Element[] {
  return all(document, selector).filter((element) => !closest(element, OUT_OF_SIGHT));
}
