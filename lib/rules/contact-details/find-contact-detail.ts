/** Finds a way to reach somebody in a text they wrote about themselves. */
import { hasEmailAddress } from './find-email-address';
import { hasPhoneNumber } from './find-phone-number';

export type ContactDetail = 'email' | 'phone' | 'messenger';

const MESSENGER =
  /\b(?:wa\.me|wa\.link|api\.whatsapp\.com|chat\.whatsapp\.com|t\.me|telegram\.me|signal\.me|m\.me|ig\.me\/m|line\.me|kik\.me|snapchat\.com\/add)\/\S/iu;

/** The first kind of contact detail that the text holds, or null. Takes linear time in the length of the text. */
export function findContactDetail(text: string): ContactDetail | null {
  const plain = text.normalize('NFKC');
  if (hasEmailAddress(plain)) return 'email';
  if (MESSENGER.test(plain)) return 'messenger';
  return hasPhoneNumber(plain) ? 'phone' : null;
}
