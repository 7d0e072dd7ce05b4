import type { Row } from '../../row.js';
import { formatRow } from './format-row.js';

const zone = 'The distance from UTC is that of the device.';
const notChecked = 'Not checked: any text is good.';

/** The formats of JSON Schema. */
export const standardFormats: readonly Row[] = [
  formatRow({
    format: 'date',
    since: 'draft-07',
    kind: 'date',
    rendered: 'Day, month and year.',
    accepted: '2027-01-31',
    refused: '2027-02-30',
  }),
  formatRow({
    format: 'time',
    kind: 'time',
    rendered: 'A time of day.',
    since: 'draft-07',
    remark: zone,
    accepted: '14:30:00Z',
    refused: '14:30',
  }),
  formatRow({
    format: 'date-time',
    kind: 'date-time',
    rendered: 'Day, month, year and time.',
    since: 'draft-04',
    remark: zone,
    accepted: '2027-01-31T14:30:00+01:00',
    refused: '31.1.2027 14:30',
  }),
  formatRow({ format: 'duration', since: '2019-09', accepted: 'P3DT12H', refused: '3 days' }),
  formatRow({
    format: 'email',
    kind: 'email',
    since: 'draft-04',
    rendered: 'Keyboard for e-mail.',
    keyboard: 'email',
    accepted: 'name@example.org',
    refused: 'name@',
  }),
  formatRow({
    format: 'idn-email',
    kind: 'email',
    since: 'draft-07',
    rendered: 'Keyboard for e-mail.',
    keyboard: 'email',
    accepted: 'jörg@münchen.example',
    refused: 'jörg',
  }),
  formatRow({ format: 'hostname', since: 'draft-04', accepted: 'www.example.org', refused: 'a_b' }),
  formatRow({ format: 'idn-hostname', since: 'draft-07', remark: notChecked, accepted: 'a_b' }),
  formatRow({ format: 'ipv4', since: 'draft-04', accepted: '192.0.2.1', refused: '256.0.0.1' }),
  formatRow({ format: 'ipv6', since: 'draft-04', accepted: '2001:db8::1', refused: '1::2::3' }),
  formatRow({
    format: 'uri',
    since: 'draft-04',
    rendered: 'Keyboard for web addresses.',
    keyboard: 'url',
    accepted: 'https://www.example.org',
    refused: 'www.example.org',
  }),
  formatRow({ format: 'uri-reference', since: 'draft-06', accepted: '../a', refused: 'a b' }),
  formatRow({ format: 'iri', since: 'draft-07', remark: notChecked, accepted: 'ü b' }),
  formatRow({ format: 'iri-reference', since: 'draft-07', remark: notChecked, accepted: 'ü b' }),
  formatRow({ format: 'uri-template', since: 'draft-06', remark: notChecked, accepted: '{' }),
  formatRow({
    format: 'uuid',
    since: '2019-09',
    accepted: 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
    refused: 'f81d4fae',
  }),
  formatRow({ format: 'json-pointer', since: 'draft-06', accepted: '/a/0', refused: 'a' }),
  formatRow({ format: 'relative-json-pointer', since: 'draft-07', accepted: '1/a', refused: '/a' }),
  formatRow({ format: 'regex', since: 'draft-07', accepted: '^a+$', refused: '(' }),
];
