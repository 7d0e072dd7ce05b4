import type { DraftWords } from './draft-words.js';

/** German. */
export const de: DraftWords = {
  offer: {
    title: 'Sie haben hier schon angefangen',
    one: 'Ihre Angaben vom {time} Uhr sind noch da. Möchten Sie damit weitermachen?',
    many: 'Sie haben mehrmals angefangen. Womit möchten Sie weitermachen?',
    entry: 'Angaben vom {time} Uhr',
    continue: 'Weitermachen',
    anew: 'Neu anfangen',
    delete: 'Löschen',
    until: 'Wenn Sie neu anfangen, bleiben die gespeicherten Angaben noch da. Nach {days} Tagen werden sie gelöscht.',
  },
  outdated: {
    title: 'Das Formular hat sich seitdem stark geändert',
    text: 'Ihre Angaben passen nicht mehr hinein. Sie können sie als Datei aufheben und darin nachlesen, was Sie angegeben haben.',
  },
  restored: 'Ihre Angaben sind wieder da. Sie können weitermachen.',
  deleted: 'Die gespeicherten Angaben sind gelöscht.',
  withheld:
    'Dateien und besonders geschützte Angaben werden nicht gespeichert. Bitte ergänzen Sie noch einmal: {labels}.',
  changed: {
    title: 'Das Formular wurde seitdem geändert.',
    little: 'Das Formular wurde seitdem geändert. Ihre Angaben passen weiterhin.',
    added: 'Neu gefragt wird: {labels}.',
    gone: 'Nicht mehr gefragt wird: {labels}.',
    wrong: 'Bitte prüfen Sie: {labels}.',
  },
  keeping: {
    title: 'Später weitermachen',
    tab: {
      label: 'Angaben in diesem Fenster aufheben',
      hint: 'Ihre Angaben bleiben da, wenn die Seite neu geladen wird. Andere Fenster zeigen sie nicht. Gelöscht werden sie nach dem Absenden, spätestens nach {days} Tagen.',
    },
    device: {
      label: 'Angaben auf diesem Gerät aufheben',
      hint: 'Wählen Sie das nur auf einem Gerät, das Ihnen gehört. An einem gemeinsam benutzten Computer, zum Beispiel in der Bibliothek, können sonst andere Ihre Angaben sehen. Gelöscht werden sie nach dem Absenden, spätestens nach {days} Tagen.',
    },
    saved: 'Zuletzt gespeichert: {time} Uhr.',
    delete: 'Gespeicherte Angaben löschen',
  },
  file: {
    title: 'Angaben als Datei aufheben oder einlesen',
    saveHint: 'Mit der Datei können Sie später oder auf einem anderen Gerät weitermachen.',
    passphrase: 'Passwort für die Datei (freiwillig)',
    passphraseHint:
      'Mit einem Passwort kann niemand sonst die Datei lesen. Merken Sie es sich gut: Ohne Passwort lässt sie sich nicht mehr öffnen.',
    save: 'Als Datei speichern',
    saved: 'Die Datei ist gespeichert. Sie finden sie bei Ihren Downloads.',
    openHint: 'Beim Einlesen ersetzen die Angaben aus der Datei alles, was jetzt im Formular steht.',
    choose: 'Datei mit Ihren Angaben',
    openPassphrase: 'Passwort der Datei, wenn sie eines hat',
    open: 'Datei einlesen',
    working: 'Einen Moment bitte …',
  },
  faults: {
    unavailable:
      'Ihr Browser hebt hier keine Angaben auf, zum Beispiel in einem privaten Fenster. Sie können das Formular trotzdem ausfüllen und absenden. Wenn Sie unterbrechen möchten, speichern Sie Ihre Angaben als Datei.',
    full: 'Auf diesem Gerät ist kein Platz, um Ihre Angaben aufzuheben. Sie können das Formular trotzdem ausfüllen und absenden. Wenn Sie unterbrechen möchten, speichern Sie Ihre Angaben als Datei.',
    broken:
      'Die gespeicherten Angaben sind beschädigt und lassen sich nicht mehr lesen. Bitte füllen Sie das Formular noch einmal aus.',
    'no-draft': 'Das ist keine Datei mit Angaben aus diesem Formular. Bitte wählen Sie eine andere Datei.',
    'newer-format':
      'Diese Datei wurde mit einer neueren Fassung dieser Seite gespeichert. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
    'other-form': 'Diese Datei gehört zu einem anderen Formular. Bitte wählen Sie eine andere Datei.',
    'passphrase-missing': 'Diese Datei ist mit einem Passwort geschützt. Bitte geben Sie das Passwort ein.',
    'passphrase-wrong': 'Das Passwort stimmt nicht. Bitte prüfen Sie es, auch Groß- und Kleinschreibung.',
    'no-encryption':
      'Auf dieser Seite sind Dateien mit Passwort nicht möglich. Sie können die Datei ohne Passwort speichern.',
  },
};
