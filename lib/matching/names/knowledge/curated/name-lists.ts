/** The shape of the curated lists: one line for each name, words between spaces. */

export type NameLists = {
  /** Spellings of one first name. */
  spellings: string;
  /** `name: short short`, where every spelling of the name has the short forms. */
  shortForms?: string;
  /** One first name in several languages. */
  acrossLanguages?: string;
  /** Spellings of one surname, and its forms for men and women. */
  surnames?: string;
};
