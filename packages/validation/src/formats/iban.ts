import type { FormatFault } from './format-fault.js';

/** The 89 countries of the IBAN registry (ISO 13616) with the length of their account numbers, as of release 99. */
const registry =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27' +
  'GB22GE22GI23GL18GR27GT28HN28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19' +
  'MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24' +
  'TR26UA29VA22VG24XK20YE30';

const lengths = new Map(registry.match(/.{4}/g)?.map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));

/** An account number as it is stored: without spaces, in capitals, as long as its country has them, with right check digits. */
export function isIban(text: string): boolean {
  return ibanFault(text) === undefined;
}

/**
 * What is wrong with an account number: its `form`, its `length` (`expected` characters in its `country`) or its
 * `check-digits`. A country that the registry did not have yet may use any length. Source: ISO 13616, ISO 7064 (mod 97-10).
 */
export function ibanFault(text: string): FormatFault | undefined {
  if (!/^(?:DE\d*|(?!DE)[A-Z]{2}\d\d[\dA-Z]*)$/.test(text)) return { reason: 'form' };
  const country = text.slice(0, 2);
  const expected = lengths.get(country);
  if (expected !== undefined && text.length !== expected) return { reason: 'length', country, expected };
  if (text.length < 15 || text.length > 34) return { reason: 'form' };
  return remainder(text.slice(4) + text.slice(0, 4)) === 1 ? undefined : { reason: 'check-digits' };
}

function remainder(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
