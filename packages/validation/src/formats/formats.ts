import { isBic } from './bic.js';
import { isCountry } from './country.js';
import { isDateTime } from './date-time.js';
import { isDate } from './date.js';
import { din91379Fault, type Din91379Type } from './din-91379.js';
import { isDuration } from './duration.js';
import { isEmail } from './email.js';
import { isHostname } from './hostname.js';
import { isIban } from './iban.js';
import { isIdnEmail } from './idn-email.js';
import { isIpv4 } from './ipv4.js';
import { isIpv6 } from './ipv6.js';
import { isJsonPointer } from './json-pointer.js';
import { isLicencePlate } from './licence-plate.js';
import { isLocalTime } from './local-time.js';
import { isPartialDate } from './partial-date.js';
import { isPhone } from './phone.js';
import { isPlz } from './plz.js';
import { isRegex } from './regex.js';
import { isRelativeJsonPointer } from './relative-json-pointer.js';
import { isTaxId } from './tax-id.js';
import { isTime } from './time.js';
import { isUriReference } from './uri-reference.js';
import { isUri } from './uri.js';
import { isUuid } from './uuid.js';
import { isYearMonth } from './year-month.js';

const isDin91379 = (type: Din91379Type) => (text: string) => din91379Fault(text, type) === undefined;

/**
 * What each `format` accepts, for every validator. Each test takes time in proportion to the length of the text.
 * Formats that are not listed here are annotations.
 */
export const formats: ReadonlyMap<string, (text: string) => boolean> = new Map([
  ['date', isDate],
  ['time', isTime],
  ['date-time', isDateTime],
  ['duration', isDuration],
  ['email', isEmail],
  ['idn-email', isIdnEmail],
  ['hostname', isHostname],
  ['ipv4', isIpv4],
  ['ipv6', isIpv6],
  ['uri', isUri],
  ['uri-reference', isUriReference],
  ['uuid', isUuid],
  ['json-pointer', isJsonPointer],
  ['relative-json-pointer', isRelativeJsonPointer],
  ['regex', isRegex],
  ['iban', isIban],
  ['bic', isBic],
  ['plz', isPlz],
  ['tax-id', isTaxId],
  ['phone', isPhone],
  ['licence-plate', isLicencePlate],
  ['country', isCountry],
  ['year-month', isYearMonth],
  ['partial-date', isPartialDate],
  ['local-time', isLocalTime],
  ['din-91379-a', isDin91379('a')],
  ['din-91379-b', isDin91379('b')],
  ['din-91379-c', isDin91379('c')],
  ['din-91379-d', isDin91379('d')],
  ['din-91379-e', isDin91379('e')],
]);
