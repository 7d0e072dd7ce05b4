import { isBic } from './bic.js';
import { isDateTime } from './date-time.js';
import { isDate } from './date.js';
import { isDuration } from './duration.js';
import { isEmail } from './email.js';
import { isHostname } from './hostname.js';
import { isIban } from './iban.js';
import { isIdnEmail } from './idn-email.js';
import { isIpv4 } from './ipv4.js';
import { isIpv6 } from './ipv6.js';
import { isJsonPointer } from './json-pointer.js';
import { isLicencePlate } from './licence-plate.js';
import { isPhone } from './phone.js';
import { isPlz } from './plz.js';
import { isRegex } from './regex.js';
import { isRelativeJsonPointer } from './relative-json-pointer.js';
import { isTaxId } from './tax-id.js';
import { isTime } from './time.js';
import { isUriReference } from './uri-reference.js';
import { isUri } from './uri.js';
import { isUuid } from './uuid.js';

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
]);
