import { isEmail } from './email.js';

/** An e-mail address that may hold letters of any script. Source: RFC 6531, section 3.3. */
export function isIdnEmail(text: string): boolean {
  // A letter of another script counts like one of ours; only the places where it may stand are checked.
  return isEmail(text.replace(/[^\p{ASCII}\p{C}\p{Z}]/gu, 'x'));
}
