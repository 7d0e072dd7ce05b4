/** What the office's pages say. They are for the staff of German authorities, so they are in German. */
export const officeWords = {
  title: 'Eingegangene Formulare',
  clerk: (name: string) => `Angemeldet als ${name}. Jeder Zugriff wird aufgezeichnet.`,
  none: 'Hier ist nichts eingegangen.',
  count: (count: number) => (count === 1 ? 'Ein Eingang' : `${count} Eingänge`),
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
  export: { csv: 'Alles als CSV', json: 'Alles als JSON', xml: 'Alles als XML (Amt24)' } as Readonly<
    Record<string, string>
  >,
  otherVersion: 'Das Formular wurde seitdem geändert. Sie sehen die Angaben so, wie sie gesendet wurden.',
  files: 'Dateien',
} as const;
