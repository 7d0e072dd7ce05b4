import type { UploadWords } from './upload-words.js';

const travels = 'Wir senden die Datei zusammen mit dem Formular.';

/** Easy German. */
export const deXLeicht: UploadWords = {
  running: 'Wir laden die Datei hoch: {percent} Prozent',
  done: 'Die Datei ist hochgeladen.',
  failed: `Das Hochladen hat nicht geklappt. ${travels}`,
  stopped: `Die Datei ist nicht hochgeladen. ${travels}`,
  said: {
    running: 'Wir laden die Datei „{name}“ hoch: {percent} Prozent.',
    done: 'Die Datei „{name}“ ist hochgeladen.',
    failed: `Das Hochladen hat nicht geklappt: „{name}“. ${travels}`,
    stopped: `Sie haben das Hochladen beendet: „{name}“. ${travels}`,
  },
  bar: 'Wir laden „{name}“ hoch',
  stop: 'Hochladen beenden',
  again: 'Noch einmal hochladen',
  waiting: {
    running: {
      title: 'Wir laden noch etwas hoch',
      text: 'Bitte warten Sie. Dann können Sie das Formular senden. Ihre Angaben bleiben hier.',
    },
    ready: {
      title: 'Sie können das Formular jetzt senden',
      text: 'Das Hochladen ist fertig.',
    },
    sendAll: 'Nicht warten. Alles zusammen senden.',
  },
};
