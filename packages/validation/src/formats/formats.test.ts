import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from './formats.js';

/** For each format what it accepts and what it refuses. */
const texts: Readonly<Record<string, readonly [accepted: readonly string[], refused: readonly string[]]>> = {
  date: [
    ['2024-02-29', '2000-02-29', '1999-12-31'],
    ['2023-02-29', '1900-02-29', '2024-04-31', '2024-00-10', '2024-13-01', '2024-1-1', '29.02.2024', '2024-02-29 '],
  ],
  time: [
    ['14:30:00Z', '14:30:00.25+01:00', '23:59:60Z', '00:59:60+01:00'],
    ['14:30', '14:30:00', '24:00:00Z', '14:60:00Z', '12:00:60Z', '14:30:00+25:00'],
  ],
  'date-time': [
    ['2024-02-29T14:30:00Z', '2024-02-29t14:30:00-02:30'],
    ['2024-02-29 14:30:00Z', '2024-02-30T14:30:00Z', '2024-02-29T14:30', '2024-02-29'],
  ],
  duration: [
    ['P3Y6M4DT12H30M5S', 'PT1H', 'P2W', 'P1D'],
    ['P', 'PT', 'P1', 'P1Y2W', 'PT1D', 'P1DT', '1H'],
  ],
  email: [
    [
      'erika.mustermann@example.org',
      "o'neill+amt@mail.example.org",
      '"e m"@example.org',
      'a@[192.0.2.1]',
      'a@[IPv6:::1]',
    ],
    [
      'erika',
      'erika@',
      '@example.org',
      'a..b@example.org',
      '.a@example.org',
      'a@b@c',
      'a b@example.org',
      'jörg@example.org',
    ],
  ],
  'idn-email': [
    ['jörg@münchen.example', 'erika@example.org'],
    ['jörg', 'jö rg@example.org', 'jörg@'],
  ],
  hostname: [
    ['www.example.org', 'localhost', 'xn--mnchen-3ya.example'],
    ['-a.example', 'a-.example', 'a..b', '', `${'a'.repeat(64)}.example`, 'a_b', 'münchen.example'],
  ],
  ipv4: [
    ['192.0.2.1', '0.0.0.0', '255.255.255.255'],
    ['256.0.0.1', '192.0.2', '192.0.2.1.1', '192.0.02.1', '192.0.2.1.', ''],
  ],
  ipv6: [
    ['::', '::1', '2001:db8::8:800:200c:417a', '1:2:3:4:5:6:7:8', '::ffff:192.0.2.1', '1::'],
    ['1:2:3:4:5:6:7', '1::2::3', '12345::', ':1', '1:', '::ffff:192.0.2.256', '1:2:3:4:5:6:7:8:9', '::1%eth0'],
  ],
  uri: [
    [
      'https://www.example.org/a?b=c#d',
      'mailto:a@example.org',
      'urn:de:fim:leika:leistung:99115005104000',
      'http://[::1]:80/',
    ],
    ['//example.org', '/path', 'example.org', 'https://a b', 'https://a/%zz', ':a', 'http://a\\b'],
  ],
  'uri-reference': [
    ['/path?x', '#a', '', '../b', '//example.org', 'https://example.org'],
    ['\\\\server', '#a b', 'a b', '%zz', '1a:b'],
  ],
  uuid: [
    ['f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6'],
    ['f81d4fae7dec11d0a76500a0c91e6bf6', 'f81d4fae-7dec-11d0-a765-00a0c91e6bfg', ''],
  ],
  'json-pointer': [
    ['', '/', '/a~1b/0', '/~0'],
    ['a', '/~', '/~2', '#/a'],
  ],
  'relative-json-pointer': [
    ['0', '1/a', '0#', '12/a~1b'],
    ['', '/a', '01', '-1/a', '0##', '1a'],
  ],
  regex: [
    ['^a+$', '\\p{L}'],
    ['(', '[b-a]', '\\-'],
  ],
  iban: [
    ['DE89370400440532013000', 'GB82WEST12345698765432', 'NO9386011117947', 'FR1420041010050500013M02606'],
    [
      'DE89370400440532013001',
      'DE8937040044053201300',
      'DE89 3704 0044 0532 0130 00',
      'de89370400440532013000',
      'GB82',
    ],
  ],
  bic: [
    ['DEUTDEFF', 'DEUTDEFF500'],
    ['deutdeff', 'DEUTDEF', 'DEUTDEFF5', 'DEUTDE0F'],
  ],
  plz: [
    ['01067', '01001', '99998', '80331'],
    ['01000', '99999', '00999', '1067', '010670', 'D-01067'],
  ],
  'tax-id': [
    ['86095742719', '47036892816', '36574261809'],
    ['12345678903', '11223344553', '36574261890', '11111111119', '11112345678', '06095742719', '86 095 742 719'],
  ],
  phone: [
    ['+49 351 564-0', '0351/564 0', '(0351) 5640', '115-00'],
    ['call me', '1234', '+', '0'.repeat(16), '0351 564 0 ext'],
  ],
  'licence-plate': [
    ['DD-AB 123', 'L-X 1E', 'BAR-AB 12H', 'LÖB-A 1'],
    ['DD-AB 0123', 'DDDD-A 1', 'DD AB 123', 'BAR-AB 1234', 'dd-ab 123'],
  ],
  country: [
    ['DE', 'FR', 'AX', 'ZW'],
    ['de', 'DEU', 'XX', 'Deutschland', 'D', ''],
  ],
  'year-month': [
    ['2024-02', '0001-12'],
    ['2024-13', '2024-00', '2024-2', '2024', '02/2024', '2024-02-01'],
  ],
  'partial-date': [
    ['1950', '1950-03', '1950-03-09', '2024-02-29'],
    ['50', '1950-00', '1950-03-00', '2023-02-29', '00.00.1950', ''],
  ],
  'local-time': [
    ['14:30', '00:00', '23:59:59'],
    ['24:00', '14:60', '9:00', '14.30', '14:30:00Z', '14'],
  ],
  'din-91379-a': [
    ['Nguyễn Thị', 'O’Brien', 'C\u0328\u0306', 'K\u035Fh'],
    ['R2D2', 'Иван', 'Αθήνα', '😀', 'e\u0301', 'A\nB'],
  ],
  'din-91379-b': [
    ['Straße des 17. Juni 135', 'Haus (hinten) #4'],
    ['½', 'A\nB', '…'],
  ],
  'din-91379-c': [['Erste Zeile\r\n\tzweite: ½ €'], ['…', 'Αθήνα', '😀']],
  'din-91379-d': [
    ['Αθήνα', '„so …“'],
    ['Иван', 'A\nB'],
  ],
  'din-91379-e': [
    ['Иван', 'Αθήνα', 'A\nB'],
    ['😀', '李'],
  ],
};

test('Each format has examples here', () => {
  assert.deepEqual(Object.keys(texts).sort(), [...formats.keys()].sort());
});

for (const [name, [accepted, refused]] of Object.entries(texts)) {
  const accepts = formats.get(name)!;
  test(`The format ${name} accepts what is one`, () => {
    assert.deepEqual(
      accepted.filter((text) => !accepts(text)),
      [],
    );
  });
  test(`The format ${name} refuses what is none`, () => {
    assert.deepEqual(refused.filter(accepts), []);
  });
}
