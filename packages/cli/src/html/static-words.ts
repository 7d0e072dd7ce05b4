/** The few words of a form without scripts. */
export interface StaticWords {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly optional: string;
  /** At questions that are asked only after certain answers. */
  readonly maybe: string;
  /** At a list: how many entries there is room for. */
  readonly room: string;
  readonly month: string;
  readonly needs: string;
  readonly duration: string;
  readonly cost: string;
  readonly office: string;
  readonly declaration: string;
  readonly send: string;
}

const de: StaticWords = {
  yes: 'Ja',
  no: 'Nein',
  none: 'Bitte wählen Sie',
  optional: 'freiwillig',
  maybe: 'Füllen Sie das nur aus, wenn es auf Sie zutrifft.',
  room: 'Lassen Sie leer, was Sie nicht brauchen. Wenn der Platz nicht reicht, rufen Sie uns bitte an.',
  month: 'Jahr und Monat, zum Beispiel 2026-11.',
  needs: 'Was Sie brauchen',
  duration: 'Wie lange es dauert',
  cost: 'Was es kostet',
  office: 'Zuständig',
  declaration: 'Erklärung',
  send: 'Absenden',
};

const en: StaticWords = {
  yes: 'Yes',
  no: 'No',
  none: 'Please choose',
  optional: 'optional',
  maybe: 'Fill this in only if it applies to you.',
  room: 'Leave empty what you do not need. If there is not enough room, please call us.',
  month: 'Year and month, for example 2026-11.',
  needs: 'What you need',
  duration: 'How long it takes',
  cost: 'What it costs',
  office: 'Office',
  declaration: 'Declaration',
  send: 'Send',
};

/** The words in a language; English for a language that has none here. */
export function staticWords(language: string): StaticWords {
  return /^de\b/i.test(language) ? de : en;
}
