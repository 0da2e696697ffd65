/** How readers look at a page: safe from what a hostile page does, and through open shadow roots. */
export { isOn, valueAtFirst, valueOf } from './dom/field-values';
export { hostOf, lookForOpenRoots, treeOf } from './dom/open-roots';
export {
  all,
  below,
  byId,
  byIdFrom,
  closest,
  eachLink,
  first,
  hasMoreElements,
  labelFor,
  linksIn,
  matches,
  rootOf,
} from './dom/query';
export { attribute, isElement, tagName, textContent } from './dom/safe-access';
export { hasOwnText, isNeverShown, isPressable, lines, mayHaveTextBefore, textOf } from './dom/text';
export {
  children,
  contains,
  elementAfter,
  isBefore,
  isConnected,
  lastElement,
  nextElement,
  parent,
  previousElement,
} from './dom/tree';
