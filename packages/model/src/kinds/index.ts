import { amount } from './amount.js';
import { bic } from './bic.js';
import { choice } from './choice.js';
import { choices } from './choices.js';
import { consent } from './consent.js';
import { country } from './country.js';
import { date } from './date.js';
import { dateTime } from './date-time.js';
import { email } from './email.js';
import { file } from './file.js';
import { iban } from './iban.js';
import type { Kind } from './kind.js';
import { licencePlate } from './licence-plate.js';
import { longText } from './long-text.js';
import { month } from './month.js';
import { name } from './name.js';
import { notice } from './notice.js';
import { number } from './number.js';
import { partialDate } from './partial-date.js';
import { phone } from './phone.js';
import { postcode } from './postcode.js';
import { taxId } from './tax-id.js';
import { text } from './text.js';
import { time } from './time.js';
import { yesNo } from './yes-no.js';

/** All kinds of fields, the most particular first. */
export const kinds = [
  consent,
  yesNo,
  choice,
  choices,
  country,
  date,
  month,
  partialDate,
  time,
  dateTime,
  file,
  amount,
  number,
  name,
  email,
  phone,
  postcode,
  iban,
  bic,
  taxId,
  licencePlate,
  notice,
  longText,
  text,
] as const;

/** The kinds that come with the form. */
export type BuiltInKind = (typeof kinds)[number]['name'];

/** A kind that a developer adds (`registerKind`). */
export type OwnKind = `x-${string}`;

/** How a field is asked. */
export type FieldKind = BuiltInKind | OwnKind;

/** The kind of that name. What is stored of an own kind is what its element sends, text in NFC. */
export function kindNamed(name: FieldKind): Kind<FieldKind> {
  return kinds.find((kind) => kind.name === name) ?? { name, fits: () => false, stored: text.stored };
}
