import type { UploadWords } from './upload-words.js';

const travels = 'Dataja so hromadźe z formularom pósćele.';

/** Upper Sorbian. */
export const hsb: UploadWords = {
  running: 'Nahrawa so: {percent} %',
  done: 'Nahrata.',
  failed: `Nahraće njeje so poradźiło. ${travels}`,
  stopped: `Njenahrata. ${travels}`,
  said: {
    running: 'Dataja „{name}“ so nahrawa: {percent} procentow.',
    done: 'Dataja „{name}“ je nahrata.',
    failed: `Nahraće dataje „{name}“ njeje so poradźiło. ${travels}`,
    stopped: `Nahraće dataje „{name}“ je přetorhnjene. ${travels}`,
  },
  bar: '„{name}“ so nahrawa',
  stop: 'Nahraće přetorhnyć',
  again: 'Hišće raz nahrać',
  waiting: {
    running: {
      title: 'Něšto so hišće nahrawa',
      text: 'Móžeće formular wotpósłać, hdyž je wšitko nahrate. Waše podaća tak dołho tu wostanu.',
    },
    ready: {
      title: 'Móžeće formular nětko wotpósłać',
      text: 'Ničo wjace so njenahrawa.',
    },
    sendAll: 'Nječakać a wšitko hromadźe pósłać',
  },
};
