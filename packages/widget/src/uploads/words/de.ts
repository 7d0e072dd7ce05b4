import type { UploadWords } from './upload-words.js';

const travels = 'Die Datei wird zusammen mit dem Formular gesendet.';

/** German. */
export const de: UploadWords = {
  running: 'Wird hochgeladen: {percent} %',
  done: 'Hochgeladen.',
  failed: `Das Hochladen hat nicht geklappt. ${travels}`,
  stopped: `Nicht hochgeladen. ${travels}`,
  said: {
    running: 'Die Datei „{name}“ wird hochgeladen: {percent} Prozent.',
    done: 'Die Datei „{name}“ ist hochgeladen.',
    failed: `Das Hochladen der Datei „{name}“ hat nicht geklappt. ${travels}`,
    stopped: `Das Hochladen der Datei „{name}“ ist abgebrochen. ${travels}`,
  },
  bar: '„{name}“ wird hochgeladen',
  stop: 'Hochladen abbrechen',
  again: 'Noch einmal hochladen',
  waiting: {
    running: {
      title: 'Es wird noch etwas hochgeladen',
      text: 'Sie können das Formular absenden, sobald alles hochgeladen ist. Ihre Angaben bleiben so lange hier stehen.',
    },
    ready: {
      title: 'Sie können das Formular jetzt absenden',
      text: 'Es wird nichts mehr hochgeladen.',
    },
    sendAll: 'Nicht warten und alles zusammen senden',
  },
};
