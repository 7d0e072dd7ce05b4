import { type FieldNode, parsePointer } from '@amtform/model';

/** Names of properties, in German and English, and the autofill token of what they mean (HTML, WCAG 1.3.5). */
const tokens: readonly (readonly [names: RegExp, token: string])[] = [
  [/^(vorname|vornamen|rufname|given_?name|first_?name)$/, 'given-name'],
  [/^(nachname|familienname|zuname|family_?name|last_?name|surname)$/, 'family-name'],
  [/^(anrede|honorific)$/, 'honorific-prefix'],
  [/^(firma|organisation|unternehmen|organization|company)$/, 'organization'],
  [/^(stra(ss|ß)e(und|_|\s)?(haus)?(nummer|nr)|anschriftzeile1|address_?line_?1|street_?address)$/, 'address-line1'],
  [/^(adresszusatz|anschriftenzusatz|zusatz|address_?line_?2)$/, 'address-line2'],
  [/^(plz|postleitzahl|post(al)?_?code|zip(_?code)?)$/, 'postal-code'],
  [/^(ort|wohnort|stadt|city|town)$/, 'address-level2'],
  [/^(land|staat|country)$/, 'country-name'],
  [/^(telefon|telefonnummer|phone(_?number)?)$/, 'tel'],
  [/^(e_?mail(_?(adresse|address))?)$/, 'email'],
  [/^(geburtsdatum|geburtstag|birth_?date|date_?of_?birth|birthday)$/, 'bday'],
];

const street = /^(stra(ss|ß)e|street)$/;
const houseNumber = /^(hausnummer|hausnr|house_?number|house_?no)$/;

/** Groups that are about the person who fills in the form. */
const ownGroups =
  /^(person|antragsteller(in)?|halter(in)?|(angaben_?)?zur_?person|kontakt(daten)?|ich|applicant|contact|owner|me|(wohn|post|meine_?)?(anschrift|adresse)|(home_?|postal_?|my_?)?address)$/;
const billing = /rechnung|billing/;
const shipping = /liefer|versand|shipping|delivery/;

/**
 * The autofill token of a field that is about the person at the screen, `''` for all others: an answer about somebody
 * else must not be filled in with their own. `siblings` are the names of the properties beside it.
 */
export function autofillToken({ pointer, place }: FieldNode, siblings: readonly string[]): string {
  const path = parsePointer(pointer).map(plain);
  const name = path.pop() ?? '';
  if (parsePointer(place).includes('*')) return '';
  const section =
    path
      .map(sectionOf)
      .filter((part) => part !== '')
      .at(-1) ?? '';
  if (!path.every((group) => ownGroups.test(group) || sectionOf(group) !== '')) return '';
  const token = tokenOf(name, siblings.map(plain));
  return token && section && !/^(bday|honorific)/.test(token) ? `${section} ${token}` : token;
}

function tokenOf(name: string, siblings: readonly string[]): string {
  // Browsers know no token for a house number alone: with one beside it, they tell street and number apart by the labels.
  if (street.test(name)) return siblings.some((other) => houseNumber.test(other)) ? '' : 'address-line1';
  return tokens.find(([names]) => names.test(name))?.[1] ?? '';
}

function sectionOf(group: string): string {
  return billing.test(group) ? 'billing' : shipping.test(group) ? 'shipping' : '';
}

/** `streetAddress`, `street-address` and `Street_Address` are one name. */
function plain(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .replaceAll(/[-\s]/g, '_')
    .toLowerCase();
}
