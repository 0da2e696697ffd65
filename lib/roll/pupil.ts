/** A pupil, as somebody's list of names has them: what is needed to recognise a name, and nothing more. */

export type Pupil = {
  /** Unique within its roll; means nothing outside it. */
  id: string;
  firstName: string;
  /** All of them, with spaces between. */
  middleNames?: string;
  lastName: string;
  /** What the pupil is called instead of the first name: "Ollie" for Oliver. */
  knownAs?: string;
  /** Class or year group, in the school's own words. */
  group?: string;
  /** The year in which the pupil left the school; not there for one who is still at it. */
  left?: number;
};
