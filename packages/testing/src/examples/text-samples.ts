/** Right answers by format of the schema. */
const byFormat: Readonly<Record<string, readonly string[]>> = {
  date: ['2026-05-14', '1984-02-29', '2027-01-31', '1958-12-03', '2012-07-01', '1990-10-20'],
  time: ['14:30:00Z', '08:05:00+01:00'],
  'local-time': ['14:30', '08:05'],
  'date-time': ['2026-05-14T14:30:00+02:00', '2024-02-29T08:05:00Z'],
  duration: ['P1Y2M', 'PT30M'],
  'year-month': ['2026-05', '1984-02'],
  'partial-date': ['1950', '1950-03', '1950-03-09'],
  email: ['aenne@musterstadt.example', 'o.neill+form@mail.beispiel.example'],
  'idn-email': ['änne@müsterstadt.example'],
  hostname: ['www.musterstadt.example'],
  ipv4: ['192.0.2.7'],
  ipv6: ['2001:db8::7'],
  uri: ['https://www.musterstadt.example/seite?x=1', 'urn:example:7'],
  'uri-reference': ['/seite?x=1'],
  uuid: ['3f2504e0-4f89-41d3-9a0c-0305e82c3301'],
  'json-pointer': ['/a/b'],
  'relative-json-pointer': ['1/a'],
  regex: ['^a+$'],
  iban: ['DE89370400440532013000', 'AT611904300234573201', 'NL91ABNA0417164300'],
  bic: ['COBADEFFXXX', 'MARKDEF1'],
  plz: ['01234', '12345', '99998'],
  'tax-id': ['86095742719', '47036892816'],
  phone: ['030 23125 200', '+49 (0)30 23125-201'],
  'licence-plate': ['DD-AB 123', 'L-X 1E', 'B-MM 1'],
  country: ['DE', 'PL', 'VN'],
  'din-91379-a': ['Änne Łukaszewicz-O’Neill', 'Nguyễn Thị'],
};

/** Right answers by kind of field, for schemas without a format. */
const byKind: Readonly<Record<string, readonly string[]>> = {
  date: byFormat['date'] ?? [],
  month: byFormat['year-month'] ?? [],
  'partial-date': byFormat['partial-date'] ?? [],
  time: byFormat['local-time'] ?? [],
  'date-time': byFormat['date-time'] ?? [],
  country: byFormat['country'] ?? [],
  email: byFormat['email'] ?? [],
  phone: byFormat['phone'] ?? [],
  postcode: byFormat['plz'] ?? [],
  iban: byFormat['iban'] ?? [],
  bic: byFormat['bic'] ?? [],
  'tax-id': byFormat['tax-id'] ?? [],
  'licence-plate': byFormat['licence-plate'] ?? [],
  name: byFormat['din-91379-a'] ?? [],
};

/** Texts such as people write where anything may stand. */
const anything = ['Straße am Mühlgraben', 'Zoë Şahin', 'Wir bitten um Antwort bis Mai, bitte.', 'Łódź', '12 b', 'Ja'];

/** Right answers to what asks for text of a format, or of a kind, and else any text. */
export function textSamples(format: string | undefined, kind: string): readonly string[] {
  return byFormat[format ?? ''] ?? byKind[kind] ?? anything;
}
