import type { FileWords } from './file-words.js';

/** What is said about files in Easy German. */
export const deLeichtFiles: FileWords = {
  remove: 'Entfernen',
  busy: 'Wir prüfen die Datei. Bitte warten Sie.',
  limit: 'Jede Datei darf höchstens {size} groß sein.',
  types: 'Diese Dateien sind möglich: {types}.',
  signed: 'Die Datei ist elektronisch unterschrieben.',
  lostLocation: 'Im Foto stand der Ort. Wir haben den Ort entfernt.',
  faults: {
    empty: 'Die Datei „{name}“ ist leer. Bitte wählen Sie eine andere Datei.',
    'too-large': 'Die Datei „{name}“ ist zu groß. Die Datei darf höchstens {size} groß sein.',
    type: 'Die Datei „{name}“ passt hier nicht. Diese Dateien sind möglich: {types}.',
    encrypted:
      'Die Datei „{name}“ hat ein Passwort. Das Amt kann die Datei nicht öffnen. Bitte speichern Sie die Datei ohne Passwort. Dann wählen Sie die Datei noch einmal.',
    unreadable:
      'Wir können die Datei „{name}“ nicht mehr lesen. Vielleicht ist die Datei jetzt an einem anderen Ort. Bitte wählen Sie die Datei noch einmal.',
  },
  messages: {
    fileMissing: 'Eine Datei bei „{label}“ ist nicht angekommen. Bitte wählen Sie die Datei noch einmal.',
    fileType: 'Das Amt kann eine Datei bei „{label}“ nicht öffnen. Bitte wählen Sie eine PDF-Datei oder ein Bild.',
    fileInfected: 'In einer Datei bei „{label}“ ist vielleicht ein Virus. Bitte wählen Sie eine andere Datei.',
  },
};
