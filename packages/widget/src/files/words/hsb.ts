import type { FileWords } from './file-words.js';

/** What is said about files in Upper Sorbian. */
export const hsbFiles: FileWords = {
  remove: 'Wotstronić',
  busy: 'Dataja so přepruwuje …',
  limit: 'Najwjace {size} na dataju.',
  types: 'Móžne su: {types}.',
  signed: 'z elektroniskej signaturu',
  lostLocation: 'Městno, hdźež je so foto fotografowało, je so wotstroniło.',
  faults: {
    empty: 'Dataja „{name}“ je prózdna. Prošu wubjerće druhu.',
    'too-large': 'Dataja „{name}“ je přewulka. Najwjace {size} je móžno.',
    type: 'Dataja „{name}“ so sem njehodźi. Móžne su: {types}.',
    encrypted:
      'PDF-dataja „{name}“ je zaklučowana abo z hesłom škitana. Zarjad ju wočinić njemóže. Prošu składujće ju bjez škita a wubjerće ju hišće raz.',
    unreadable:
      'Dataja „{name}“ so wjace čitać njehodźi. Snano je so změniła, přesunyła abo zhašała. Prošu wubjerće ju hišće raz.',
  },
  messages: {
    fileMissing: 'Dataja při „{label}“ njeje dóšła. Prošu wubjerće ju hišće raz.',
    fileType: 'Zarjad dataju při „{label}“ wočinić njemóže. Prošu wubjerće PDF-dataju abo wobraz.',
    fileInfected: 'Wirusowy škit zarjada dataju při „{label}“ wotpokazuje. Prošu wubjerće druhu.',
  },
};
