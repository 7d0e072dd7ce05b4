import { isBic } from './bic.js';
import { isCountry } from './country.js';
import { isDateTime } from './date-time.js';
import { din91379Fault } from './din-91379.js';
import { isDuration } from './duration.js';
import type { FormatFault } from './format-fault.js';
import type { FormatTable } from './format-table.js';
import { isHostname } from './hostname.js';
import { ibanFault, isIban } from './iban.js';
import { isIdnEmail } from './idn-email.js';
import { isIpv4 } from './ipv4.js';
import { isIpv6 } from './ipv6.js';
import { isJsonPointer } from './json-pointer.js';
import { isLicencePlate } from './licence-plate.js';
import { isLocalTime } from './local-time.js';
import { isPartialDate } from './partial-date.js';
import { isRegex } from './regex.js';
import { isRelativeJsonPointer } from './relative-json-pointer.js';
import { isTaxId, taxIdFault } from './tax-id.js';
import { isTime } from './time.js';
import { isUriReference } from './uri-reference.js';
import { isUri } from './uri.js';
import { isUuid } from './uuid.js';
import { isYearMonth } from './year-month.js';

const din91379Faults = (['a', 'b', 'c', 'd', 'e'] as const).map(
  (type): [name: string, fault: (text: string) => FormatFault | undefined] => [
    `din-91379-${type}`,
    (text) => din91379Fault(text, type),
  ],
);

/** The formats that few forms have. A page loads them before a form that has one begins. */
export const rareFormats: FormatTable = {
  accepts: new Map([
    ['time', isTime],
    ['date-time', isDateTime],
    ['duration', isDuration],
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
    ['tax-id', isTaxId],
    ['licence-plate', isLicencePlate],
    ['country', isCountry],
    ['year-month', isYearMonth],
    ['partial-date', isPartialDate],
    ['local-time', isLocalTime],
    ...din91379Faults.map(([name, fault]) => [name, (text: string) => fault(text) === undefined] as const),
  ]),
  faults: new Map([['iban', ibanFault], ['tax-id', taxIdFault], ...din91379Faults]),
};
