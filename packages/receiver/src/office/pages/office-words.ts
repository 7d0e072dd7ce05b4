/** What the office's pages say, in one language. */
export interface OfficeWords {
  readonly title: string;
  readonly clerk: (name: string) => string;
  readonly none: string;
  readonly count: (count: number) => string;
  readonly reference: string;
  readonly form: string;
  readonly version: string;
  readonly receivedAt: string;
  readonly allForms: string;
  readonly from: string;
  readonly before: string;
  readonly show: string;
  readonly further: string;
  readonly next: string;
  readonly back: string;
  readonly amt24: string;
  /** By the kind of file. */
  readonly export: Readonly<Record<string, string>>;
  readonly otherVersion: string;
  readonly files: string;
}

const de: OfficeWords = {
  title: 'Eingegangene Formulare',
  clerk: (name) => `Angemeldet als ${name}. Jeder Zugriff wird aufgezeichnet.`,
  none: 'Hier ist nichts eingegangen.',
  count: (count) => (count === 1 ? 'Ein Eingang' : `${count} Eingänge`),
  reference: 'Nummer',
  form: 'Formular',
  version: 'Fassung',
  receivedAt: 'Eingegangen am',
  allForms: 'Alle',
  from: 'Ab',
  before: 'Vor',
  show: 'Anzeigen',
  further: 'Weitere Seiten und Dateien',
  next: 'Spätere Eingänge',
  back: 'Zur Liste',
  amt24: 'Als XML speichern (Amt24)',
  export: { csv: 'Alles als CSV', json: 'Alles als JSON', xml: 'Alles als XML (Amt24)' },
  otherVersion: 'Das Formular wurde seitdem geändert. Sie sehen die Angaben so, wie sie gesendet wurden.',
  files: 'Dateien',
};

const en: OfficeWords = {
  title: 'Forms received',
  clerk: (name) => `Signed in as ${name}. Each access is recorded.`,
  none: 'Nothing has been received here.',
  count: (count) => (count === 1 ? 'One submission' : `${count} submissions`),
  reference: 'Reference',
  form: 'Form',
  version: 'version',
  receivedAt: 'Received on',
  allForms: 'All',
  from: 'From',
  before: 'Before',
  show: 'Show',
  further: 'Further pages and files',
  next: 'Later submissions',
  back: 'Back to the list',
  amt24: 'Save as XML (Amt24)',
  export: { csv: 'All as CSV', json: 'All as JSON', xml: 'All as XML (Amt24)' },
  otherVersion: 'The form has been changed since. You see the answers as they were sent.',
  files: 'Files',
};

/** Words, and the language that they are in. */
export interface OfficeLanguage {
  readonly language: 'de' | 'en';
  readonly words: OfficeWords;
}

/**
 * The words for whoever sends this `Accept-Language` (RFC 9110, 12.5.4): of German and English what is wanted more,
 * German where neither is. Titles and questions of forms stay in the language of the form.
 */
export function officeWordsFor(accepted = ''): OfficeLanguage {
  const wishes = accepted.split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const quality = parameters.map((text) => /^ *q=([\d.]+) *$/.exec(text)?.[1]).find((text) => text !== undefined);
    return { language: tag.split('-')[0], quality: Number(quality ?? 1) };
  });
  const best = (language: string) =>
    Math.max(0, ...wishes.map((wish) => (wish.language === language ? wish.quality : 0)));
  return best('en') > best('de') ? { language: 'en', words: en } : { language: 'de', words: de };
}
