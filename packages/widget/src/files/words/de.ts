import type { FileWords } from './file-words.js';

/** What is said about files in German. */
export const deFiles: FileWords = {
  remove: 'Entfernen',
  busy: 'Die Datei wird geprüft …',
  limit: 'Höchstens {size} je Datei.',
  types: 'Möglich sind: {types}.',
  signed: 'mit elektronischer Signatur',
  lostLocation: 'Der Aufnahmeort wurde aus dem Foto entfernt.',
  faults: {
    empty: 'Die Datei „{name}“ ist leer. Bitte wählen Sie eine andere.',
    'too-large': 'Die Datei „{name}“ ist zu groß. Höchstens {size} sind möglich.',
    type: 'Die Datei „{name}“ passt hier nicht. Möglich sind: {types}.',
    encrypted:
      'Die PDF-Datei „{name}“ ist verschlüsselt oder mit einem Passwort geschützt. Das Amt kann sie nicht öffnen. Bitte speichern Sie sie ohne Schutz und wählen Sie sie noch einmal.',
    unreadable:
      'Die Datei „{name}“ lässt sich nicht mehr lesen. Vielleicht wurde sie geändert, verschoben oder gelöscht. Bitte wählen Sie sie noch einmal.',
  },
  messages: {
    fileMissing: 'Eine Datei bei „{label}“ ist nicht angekommen. Bitte wählen Sie sie noch einmal.',
    fileType: 'Das Amt kann eine Datei bei „{label}“ nicht öffnen. Bitte wählen Sie eine PDF-Datei oder ein Bild.',
    fileInfected: 'Der Virenschutz des Amts lehnt eine Datei bei „{label}“ ab. Bitte wählen Sie eine andere.',
  },
};
