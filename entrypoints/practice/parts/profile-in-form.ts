/** Takes a profile out of the form in which it was edited. */
import type { PracticeProfile, ProfileField } from '../../../lib/practice/account';
import { cleanLine, cleanText } from '../../../lib/text';

/** A name is never empty: without one the handle's owner could not be told apart on the site. */
const NO_NAME = 'No name';

export function profileIn(form: HTMLFormElement): PracticeProfile {
  const data = new FormData(form);
  const written = (field: ProfileField) => {
    const value = data.get(field);
    return typeof value === 'string' ? value : '';
  };
  return {
    displayName: cleanLine(written('displayName')) || NO_NAME,
    bio: cleanText(written('bio')),
    workplace: cleanLine(written('workplace')),
    location: cleanLine(written('location')),
    birthday: cleanLine(written('birthday')),
    contact: cleanLine(written('contact')),
    link: cleanLine(written('link')),
  };
}
