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
  earlier: 'Frühere Angaben zurückholen und nachfragen',
  anyway: 'Als zweite Sendung abgeben',
  limit: 'Möglich sind höchstens {limit}.',
  file: '{name} ({size})',
  save: 'Angaben als Datei speichern',
  saved: 'Ihre Angaben sind in der Datei {name} gespeichert. Abgesendet sind sie damit noch nicht.',
  handedOver: {
    title: 'Ihre Angaben sind noch nicht bei der Behörde',
    text: 'Sie stehen jetzt in der Datei {name}. Schicken Sie diese Datei bitte selbst an die Behörde.',
    write: 'E-Mail an die Behörde schreiben',
    attach: 'Hängen Sie die Datei {name} an die E-Mail an.',
    subject: '{title}',
    letter: 'Guten Tag,\n\nim Anhang finden Sie meine Angaben zum Formular „{title}“: die Datei {name}.\n',
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
      text: `Wir haben keine Bestätigung bekommen. ${kept} Bitte melden Sie sich in einem anderen Fenster neu an und senden Sie dann hier noch einmal: ${once}`,
    },
    elsewhere: {
      title: failed,
      text: `Die Antwort kam nicht von der Behörde. Wir wissen nicht, ob Ihre Angaben angekommen sind. Vielleicht verlangt Ihr WLAN erst eine Anmeldung. ${kept} Versuchen Sie es danach noch einmal: ${once}`,
    },
    tooLarge: {
      title: failed,
      text: `Ihre Angaben sind zu groß und sind nicht angekommen. ${kept} Bitte verkleinern oder entfernen Sie Dateien.`,
    },
    changed: {
      title: 'Das Formular wurde inzwischen geändert',
      text: `Ihre Angaben sind nicht angekommen. ${kept} Bitte speichern Sie sie als Datei, laden Sie die Seite neu und prüfen Sie alles noch einmal.`,
    },
    partial: {
      title: 'Eine Sendung ist noch nicht bestätigt',
      text: `Wir wissen nicht, ob Ihre Angaben angekommen sind. Vertrauliche Angaben und Dateien bleiben zu Ihrem Schutz nicht auf diesem Gerät. Bitte geben Sie alles noch einmal genau so ein wie vorher und senden Sie dann: ${once}`,
    },
    unsettled: {
      title: 'Eine frühere Sendung ist noch nicht bestätigt',
      text: 'Sie haben Ihre Angaben seitdem geändert. Vielleicht ist die frühere Sendung schon angekommen. Wenn Sie jetzt senden, hat die Behörde dann zwei Sendungen von Ihnen. Abgesendet ist noch nichts. Was möchten Sie tun?',
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
