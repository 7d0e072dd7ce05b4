import type { Row } from '../../row.js';
import { formatRow } from './format-row.js';

const digits = 'Keyboard for digits.';

/** The formats of this project, and all that nobody knows. */
export const ownFormats: readonly Row[] = [
  formatRow({
    format: 'iban',
    remark: 'ISO 13616, with its check digits. Spaces and small letters are mended when the field is left.',
    accepted: 'DE02120300000000202051',
    refused: 'DE02120300000000202052',
  }),
  formatRow({ format: 'bic', remark: 'ISO 9362.', accepted: 'DEUTDEFF', refused: 'DEUTDEF' }),
  formatRow({
    format: 'plz',
    rendered: digits,
    keyboard: 'numeric',
    remark: 'A German postcode.',
    accepted: '01067',
    refused: '1067',
  }),
  formatRow({
    format: 'tax-id',
    rendered: digits,
    keyboard: 'numeric',
    remark: 'The tax identification number, with its check digit (§ 139b AO).',
    accepted: '86095742719',
    refused: '86095742718',
  }),
  formatRow({
    format: 'phone',
    rendered: 'Keyboard for phone numbers.',
    keyboard: 'tel',
    accepted: '030 23125 100',
    refused: '1234',
  }),
  formatRow({ format: 'licence-plate', remark: 'German.', accepted: 'DD-AB 123', refused: 'DD AB 123' }),
  formatRow({ format: 'country', remark: 'ISO 3166-1 alpha-2.', accepted: 'DE', refused: 'XX' }),
  formatRow({ format: 'year-month', remark: 'A month.', accepted: '2027-01', refused: '2027-13' }),
  formatRow({ format: 'partial-date', remark: 'A day, a month or a year.', accepted: '1950', refused: '50' }),
  formatRow({ format: 'local-time', remark: 'A time without time zone.', accepted: '14:30', refused: '24:30' }),
  formatRow({ format: 'din-91379-a', remark: 'Names of people (DIN 91379).', accepted: 'Nguyễn', refused: 'R2D2' }),
  formatRow({ format: 'din-91379-b', remark: 'Streets, titles (DIN 91379).', accepted: 'Weg 5', refused: '½' }),
  formatRow({ format: 'din-91379-c', remark: 'Prose (DIN 91379).', accepted: '5 ½', refused: '…' }),
  formatRow({ format: 'din-91379-d', remark: 'With Greek (DIN 91379).', accepted: 'Αθήνα', refused: 'Иван' }),
  formatRow({ format: 'din-91379-e', remark: 'With Cyrillic (DIN 91379).', accepted: 'Иван', refused: '李' }),
  { ...formatRow({ format: 'any other', remark: 'Not checked: any text is good.', accepted: 'x' }), origin: '' },
];
