import type { DraftWords } from './draft-words.js';

/** Upper Sorbian. */
export const hsb: DraftWords = {
  offer: {
    title: 'Sće tu hižo započeli',
    one: 'Waše podaća wot {time} su hišće tu. Chceće z nimi dale dźěłać?',
    many: 'Sće wjacekróć započeli. Z čim chceće dale dźěłać?',
    entry: 'podaća wot {time}',
    continue: 'Dale dźěłać',
    anew: 'Znowa započeć',
    delete: 'Zhašeć',
    until: 'Hdyž znowa započnjeće, wostanu składowane podaća hišće tu. Zhašeja so po telko dnjach: {days}.',
  },
  outdated: {
    title: 'Formular je so mjeztym jara změnił',
    text: 'Waše podaća so hižo njehodźa. Móžeće je jako dataju zachować a tam čitać, što sće podali.',
  },
  restored: 'Waše podaća su zaso tu. Móžeće dale dźěłać.',
  deleted: 'Składowane podaća su zhašane.',
  withheld: 'Dataje a wosebje škitane podaća so njeskładuja. Prošu zapodajće hišće raz: {labels}.',
  changed: {
    title: 'Formular je so mjeztym změnił.',
    little: 'Formular je so mjeztym změnił. Waše podaća so dale hodźa.',
    added: 'Nowe prašenja: {labels}.',
    gone: 'Hižo njepraša so za: {labels}.',
    wrong: 'Prošu přepruwujće: {labels}.',
  },
  keeping: {
    title: 'Pozdźišo dale dźěłać',
    tab: {
      label: 'Moje podaća w tutym woknje zachować',
      hint: 'Waše podaća wostanu, hdyž so strona znowa začita. Druhe wokna je njepokazaja. Zhašeja so po wotpósłanju; najdlěje wostanu telko dnjow: {days}.',
    },
    device: {
      label: 'Moje podaća na tutym graće zachować',
      hint: 'Wubjerće to jenož na swójskim graće. Na zhromadnje wužiwanym ličaku, na přikład w bibliotece, móža hewak druzy Waše podaća widźeć. Zhašeja so po wotpósłanju; najdlěje wostanu telko dnjow: {days}.',
    },
    saved: 'Posledni raz składowane: {time}.',
    delete: 'Składowane podaća zhašeć',
  },
  file: {
    title: 'Podaća jako dataju zachować abo začitać',
    saveHint: 'Z dataju móžeće pozdźišo abo na druhim graće dale dźěłać.',
    passphrase: 'Hesło za dataju (dobrowólne)',
    passphraseHint:
      'Z hesłom nichtó druhi dataju čitać njemóže. Spomjatkujće sej hesło derje: Bjez hesła so dataja hižo wočinić njehodźi.',
    save: 'Jako dataju składować',
    saved: 'Dataja je składowana. Namakaće ju pola swojich sćehnjenjow.',
    openHint: 'Podaća z dataje narunaja wšo, štož nětko we formularje steji.',
    choose: 'Dataja z Wašimi podaćemi',
    openPassphrase: 'Hesło dataje, jeli jedne ma',
    open: 'Dataju začitać',
    working: 'Wokomik prošu …',
  },
  faults: {
    unavailable:
      'Waš wobhladowak tu podaća njezachowa, na přikład w priwatnym woknje. Móžeće formular najebać toho wupjelnić a wotpósłać. Jeli chceće přestawku činić, składujće swoje podaća jako dataju.',
    full: 'Na tutym graće njeje městno za Waše podaća. Móžeće formular najebać toho wupjelnić a wotpósłać. Jeli chceće přestawku činić, składujće swoje podaća jako dataju.',
    broken: 'Składowane podaća su wobškodźene a njehodźa so hižo čitać. Prošu wupjelńće formular hišće raz.',
    'no-draft': 'To njeje dataja z podaćemi z tutoho formulara. Prošu wubjerće druhu dataju.',
    'newer-format':
      'Tuta dataja bu z nowšej wersiju tuteje strony składowana. Prošu začitajće stronu znowa a spytajće hišće raz.',
    'other-form': 'Tuta dataja słuša k druhemu formularej. Prošu wubjerće druhu dataju.',
    'passphrase-missing': 'Tuta dataja je z hesłom škitana. Prošu zapodajće hesło.',
    'passphrase-wrong': 'Hesło njetrjechi. Prošu přepruwujće je, tež wulke a małe pismiki.',
    'no-encryption': 'Na tutej stronje njejsu dataje z hesłom móžne. Móžeće dataju bjez hesła składować.',
  },
};
