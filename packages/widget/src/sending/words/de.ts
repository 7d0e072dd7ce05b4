import type { SendingWords } from './sending-words.js';

const kept = 'Hier auf der Seite sind Ihre Angaben noch alle da.';
const once = 'Es wird nichts doppelt abgegeben.';
const failed = 'Das Absenden hat nicht geklappt';

/** German. */
export const de: SendingWords = {
  trying: 'Ihre Angaben werden gesendet. Bitte lassen Sie diese Seite offen.',
  uploaded: 'Übertragen: {percent} Prozent',
  busy: `Die Behörde kann Ihre Angaben gerade nicht annehmen. Wir senden gleich noch einmal. ${kept}`,
  unconfirmed: `Ihre Sendung ist noch nicht bestätigt. Wir fragen gleich noch einmal nach. ${once}`,
  unconfirmedTitle: 'Eine Sendung ist noch nicht bestätigt',
  offline: `Es besteht gerade keine Verbindung zum Internet. Wir senden, sobald die Verbindung wieder da ist. ${kept}`,
  next: 'Nächster Versuch in {time}',
  now: 'Jetzt versuchen',
  stop: 'Abbrechen',
  save: 'Angaben als Datei speichern',
  saved: 'Ihre Angaben sind in der Datei {name} gespeichert. Abgesendet sind sie damit noch nicht.',
  handedOver: {
    title: 'Ihre Angaben sind noch nicht bei der Behörde',
    text: 'Sie stehen jetzt in der Datei {name}. Schicken Sie diese Datei bitte selbst an die Behörde.',
    write: 'E-Mail an die Behörde schreiben',
    attach: 'Hängen Sie die Datei {name} an die E-Mail an.',
  },
  failures: {
    unknown: {
      title: failed,
      text: `Wir wissen nicht, ob Ihre Angaben angekommen sind. ${kept} Bitte prüfen Sie Ihre Verbindung zum Internet und versuchen Sie es noch einmal: ${once}`,
    },
    cancelled: {
      title: 'Sie haben das Absenden abgebrochen',
      text: `Wir wissen nicht, ob Ihre Angaben schon angekommen sind. ${kept} Sie können noch einmal senden: ${once}`,
    },
    refused: {
      title: failed,
      text: `Ihre Angaben sind nicht angekommen. ${kept} Bitte versuchen Sie es später noch einmal, oder wenden Sie sich an die Behörde.`,
    },
    busy: {
      title: failed,
      text: `Die Behörde kann gerade keine Angaben annehmen. ${kept} Bitte versuchen Sie es in einigen Minuten noch einmal.`,
    },
    session: {
      title: 'Ihre Anmeldung ist abgelaufen',
      text: `Ihre Angaben sind noch nicht angekommen. ${kept} Bitte melden Sie sich neu an und senden Sie dann noch einmal.`,
    },
    elsewhere: {
      title: failed,
      text: `Die Antwort kam nicht von der Behörde. Wir wissen nicht, ob Ihre Angaben angekommen sind. Vielleicht verlangt Ihr WLAN erst eine Anmeldung. ${kept} Versuchen Sie es danach noch einmal: ${once}`,
    },
    tooLarge: {
      title: failed,
      text: `Ihre Angaben sind zu groß und sind nicht angekommen. Möglich sind {limit}. ${kept} Bitte verkleinern oder entfernen Sie Dateien.`,
    },
    changed: {
      title: 'Das Formular wurde inzwischen geändert',
      text: `Ihre Angaben sind nicht angekommen. ${kept} Bitte speichern Sie sie als Datei, laden Sie die Seite neu und prüfen Sie alles noch einmal.`,
    },
    other: {
      title: 'Es gibt schon eine Sendung von Ihnen',
      text: 'Bei der Behörde liegt schon eine Sendung mit anderen Angaben. Bitte fragen Sie dort nach, bevor Sie noch einmal senden.',
    },
    noTarget: {
      title: failed,
      text: `Dieses Formular kann hier nicht abgesendet werden. ${kept} Bitte wenden Sie sich an die Behörde.`,
    },
    notLoaded: {
      title: failed,
      text: `Ein Teil des Formulars konnte nicht geladen werden. Abgesendet ist noch nichts. ${kept} Bitte prüfen Sie Ihre Verbindung zum Internet und versuchen Sie es noch einmal.`,
    },
  },
};
