import type { Words } from './words.js';

/** German. */
export const de: Words = {
  receipt: {
    title: 'Ihre Angaben sind angekommen',
    keep: 'Bitte drucken oder speichern Sie diese Seite. Nennen Sie die Nummer, wenn Sie Fragen haben.',
    reference: 'Nummer',
    receivedAt: 'Eingegangen am',
    repeated: 'Sie haben diese Angaben schon einmal gesendet. Wir haben sie nur einmal gespeichert.',
    copy: 'Das haben Sie gesendet',
    form: (title, version) => `${title}, Fassung ${version}`,
    files: 'Dateien',
  },
  faults: {
    title: 'Bitte ändern Sie Ihre Angaben',
    notStored: 'Wir haben noch nichts gespeichert.',
    goBack: 'Gehen Sie mit Ihrem Browser eine Seite zurück. Ihre Angaben stehen dort noch.',
    wholeForm: 'Formular',
    byCode: {
      required: 'Diese Angabe fehlt.',
      pattern: 'Diese Angabe hat nicht die erwartete Form.',
      format: 'Diese Angabe hat nicht die erwartete Form.',
      type: 'Diese Angabe hat nicht die erwartete Form.',
      enum: 'Bitte wählen Sie eine der Möglichkeiten.',
      const: 'Bitte wählen Sie eine der Möglichkeiten.',
      minLength: 'Diese Angabe ist zu kurz.',
      maxLength: 'Diese Angabe ist zu lang.',
      minimum: 'Diese Zahl ist zu klein.',
      exclusiveMinimum: 'Diese Zahl ist zu klein.',
      maximum: 'Diese Zahl ist zu groß.',
      exclusiveMaximum: 'Diese Zahl ist zu groß.',
      minItems: 'Es fehlen Einträge.',
      maxItems: 'Das sind zu viele Einträge.',
      notAsked: 'Danach fragt das Formular hier nicht. Bitte lassen Sie das Feld leer.',
      fileType: 'Diese Art von Datei nehmen wir nicht an. Möglich sind PDF und Bilder.',
      fileInfected: 'Unser Virenschutz lehnt diese Datei ab.',
      other: 'Diese Angabe passt nicht.',
    },
  },
  failure: {
    title: 'Das hat nicht geklappt',
    byName: {
      'form-changed': 'Das Formular wurde geändert. Bitte laden Sie es neu und prüfen Sie Ihre Angaben.',
      'too-large': 'Ihre Dateien sind zu groß. Bitte senden Sie kleinere Dateien.',
      'too-many-files': 'Das sind zu viele Dateien. Bitte senden Sie weniger Dateien.',
      'too-many-requests': 'Im Moment kommen sehr viele Anfragen. Bitte versuchen Sie es in einer Minute noch einmal.',
      other: 'Wir haben nichts gespeichert. Bitte versuchen Sie es später noch einmal.',
    },
  },
  yes: 'Ja',
  no: 'Nein',
};
