import type { FirstWords } from '../words.js';

/** German, as far as a first page speaks. */
export const deFirst: FirstWords = {
  dir: 'ltr',
  optional: '(freiwillig)',
  errorPrefix: 'Fehler: ',
  yes: 'Ja',
  no: 'Nein',
  choose: 'Bitte auswählen',
  example: 'Zum Beispiel {example}',
  day: 'Tag',
  month: 'Monat',
  year: 'Jahr',
  next: 'Weiter',
  back: 'Zurück',
  check: 'Angaben prüfen',
  send: 'Jetzt absenden',
  sending: 'Wird gesendet …',
  step: 'Schritt {number} von {of}: {title}',
  toReview: 'Zurück zur Prüfung',
  notLoaded: 'Das Formular kann gerade nicht angezeigt werden. Bitte versuchen Sie es später noch einmal.',
  part: {
    loading: 'Einen Moment bitte …',
    failed: 'Diese Seite konnte nicht geladen werden',
    fieldFailed: 'Diese Frage konnte nicht geladen werden.',
    remedy:
      'Ihre Angaben sind noch alle da. Bitte prüfen Sie Ihre Verbindung zum Internet und versuchen Sie es noch einmal.',
    notChecked: 'Ihre Angaben können gerade nicht geprüft werden',
    noLanguage: 'Das Formular kann gerade nicht in der gewählten Sprache angezeigt werden.',
    noDrafts:
      'Ihre Angaben können gerade nicht aufgehoben werden. Sie können das Formular trotzdem ausfüllen und absenden.',
  },
  tasks: { toList: 'Zur Übersicht' },
  failure: { again: 'Noch einmal versuchen' },
};
