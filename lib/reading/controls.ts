/** The shapes of control that settings pages are made of, each read by name: one file a shape. */
export {
  readAudienceButton,
  audienceOf,
  audienceNamed,
  type AudienceButtons,
} from './controls/audience-button';
export { readCheckboxBesideWords } from './controls/checkbox-beside-words';
export type { FieldReading } from './controls/field-reading';
export { hasControls, switchesIn } from './controls/kinds';
export { nameOf } from './controls/name';
export { pressedButtonsIn, readPressedButton } from './controls/pressed-button';
export { readChoice, type Question } from './controls/radio-group';
export { readRowAnswer, rowsAsking, type RowQuestion } from './controls/row-answer';
export { readOnlySwitch, readSwitch } from './controls/switch';
