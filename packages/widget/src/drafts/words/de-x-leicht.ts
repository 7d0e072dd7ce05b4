import type { DraftWords } from './draft-words.js';

/** Easy German (DIN SPEC 33429). */
export const deLeicht: DraftWords = {
  offer: {
    title: 'Sie haben schon angefangen',
    one: 'Ihre Antworten sind noch da. Sie sind vom {time} Uhr. Wollen Sie weitermachen?',
    many: 'Sie haben mehrmals angefangen. Womit wollen Sie weitermachen?',
    entry: 'Antworten vom {time} Uhr',
    continue: 'Weitermachen',
    anew: 'Neu anfangen',
    delete: 'Löschen',
    until: 'Sie fangen neu an? Dann bleiben die alten Antworten noch da. Nach {days} Tagen löschen wir sie.',
  },
  outdated: {
    title: 'Das Formular ist jetzt anders',
    text: 'Ihre Antworten passen nicht mehr. Sie können die Antworten als Datei speichern. Dann können Sie sie noch lesen.',
  },
  restored: 'Ihre Antworten sind wieder da. Sie können weitermachen.',
  deleted: 'Die Antworten sind gelöscht.',
  withheld: 'Dateien und geheime Antworten speichern wir nicht. Bitte schreiben Sie noch einmal: {labels}.',
  changed: {
    title: 'Das Formular ist jetzt anders.',
    little: 'Das Formular ist jetzt ein wenig anders. Ihre Antworten passen noch.',
    added: 'Diese Fragen sind neu: {labels}.',
    gone: 'Diese Fragen gibt es nicht mehr: {labels}.',
    wrong: 'Bitte prüfen Sie: {labels}.',
  },
  keeping: {
    title: 'Später weitermachen',
    tab: {
      label: 'Meine Antworten in diesem Fenster speichern',
      hint: 'Dann bleiben Ihre Antworten da. Auch wenn die Seite neu lädt. Andere Fenster zeigen die Antworten nicht. Sie schicken das Formular ab? Dann löschen wir die Antworten. Sonst löschen wir sie nach {days} Tagen.',
    },
    device: {
      label: 'Meine Antworten auf diesem Gerät speichern',
      hint: 'Machen Sie das nur auf Ihrem eigenen Gerät. Benutzen auch andere Menschen das Gerät? Zum Beispiel in der Bücherei? Dann können sie Ihre Antworten sehen. Sie schicken das Formular ab? Dann löschen wir die Antworten. Sonst löschen wir sie nach {days} Tagen.',
    },
    saved: 'Zuletzt gespeichert: {time} Uhr.',
    delete: 'Gespeicherte Antworten löschen',
  },
  file: {
    title: 'Antworten als Datei speichern oder öffnen',
    saveHint: 'Mit der Datei können Sie später weitermachen. Das geht auch auf einem anderen Gerät.',
    passphrase: 'Passwort für die Datei (Sie müssen keines haben)',
    passphraseHint:
      'Mit einem Passwort kann nur lesen, wer das Passwort kennt. Merken Sie sich das Passwort gut. Ohne das Passwort können Sie die Datei nicht öffnen.',
    save: 'Als Datei speichern',
    saved: 'Die Datei ist gespeichert. Sie finden sie bei Ihren Downloads.',
    openHint: 'Sie öffnen eine Datei? Dann stehen nur noch die Antworten aus der Datei im Formular.',
    choose: 'Datei mit Ihren Antworten',
    openPassphrase: 'Passwort von der Datei, wenn sie eines hat',
    open: 'Datei öffnen',
    working: 'Bitte warten Sie einen Moment …',
  },
  faults: {
    unavailable:
      'Ihr Browser speichert hier keine Antworten. Sie können das Formular trotzdem ausfüllen und abschicken. Wollen Sie eine Pause machen? Dann speichern Sie Ihre Antworten als Datei.',
    full: 'Auf dem Gerät ist kein Platz mehr. Sie können das Formular trotzdem ausfüllen und abschicken. Wollen Sie eine Pause machen? Dann speichern Sie Ihre Antworten als Datei.',
    broken: 'Die gespeicherten Antworten sind kaputt. Bitte füllen Sie das Formular noch einmal aus.',
    'no-draft': 'In dieser Datei sind keine Antworten aus dem Formular. Bitte wählen Sie eine andere Datei.',
    'newer-format':
      'Die Seite ist hier zu alt für diese Datei. Bitte laden Sie die Seite neu. Dann versuchen Sie es noch einmal.',
    'other-form': 'Diese Datei gehört zu einem anderen Formular. Bitte wählen Sie eine andere Datei.',
    'passphrase-missing': 'Diese Datei hat ein Passwort. Bitte schreiben Sie das Passwort.',
    'passphrase-wrong': 'Das Passwort ist falsch. Bitte prüfen Sie es. Prüfen Sie auch große und kleine Buchstaben.',
    'no-encryption': 'Hier gehen keine Dateien mit Passwort. Sie können die Datei ohne Passwort speichern.',
  },
};
