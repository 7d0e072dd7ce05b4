import type { Speech } from '../../words/speech.js';
import type { ReceiptWords } from './receipt-words.js';

const de: ReceiptWords = {
  save: 'Als Datei speichern',
  saved:
    'Ihr Browser speichert die Bestätigung als Datei {name}. Finden Sie diese Datei nicht? Dann drucken Sie die Seite bitte.',
  failed: 'Die Datei kann hier nicht gespeichert werden. Bitte drucken Sie die Seite oder notieren Sie Ihr Zeichen.',
  form: 'Formular',
  version: 'Fassung',
  checksum: 'Prüfsumme der Fragen (SHA-256)',
};

/** As many lines as languages: the part has them all, so that the receipt needs no other request. */
const languages: Readonly<Record<string, ReceiptWords>> = {
  de,
  en: {
    save: 'Save as a file',
    saved:
      'Your browser saves the confirmation as the file {name}. Can’t you find this file? Then please print this page.',
    failed: 'The file cannot be saved here. Please print this page or write down your reference.',
    form: 'Form',
    version: 'Version',
    checksum: 'Checksum of the questions (SHA-256)',
  },
  'de-x-leicht': {
    save: 'Als Datei speichern',
    saved:
      'Diese Seite wird gespeichert. Die Datei heißt: {name}. Finden Sie die Datei nicht? Dann drucken Sie die Seite.',
    failed: 'Das Speichern geht hier nicht. Bitte drucken Sie die Seite. Oder schreiben Sie Ihre Nummer auf.',
    form: 'Formular',
    version: 'Fassung',
    checksum: 'Prüf-Nummer von den Fragen (SHA-256)',
  },
  hsb: {
    save: 'Jako dataju składować',
    saved: 'Waš wobhladowak składuje wobkrućenje jako dataju {name}. Njenamakaće dataju? Potom ćišćće prošu stronu.',
    failed: 'Dataja njeda so tu składować. Prošu ćišćće stronu abo zapisajće sej swoje aktowe znamješko.',
    form: 'Formular',
    version: 'Wersija',
    checksum: 'Pruwowanska suma prašenjow (SHA-256)',
  },
  uk: {
    save: 'Зберегти як файл',
    saved:
      'Ваш браузер зберігає підтвердження як файл {name}. Не можете знайти цей файл? Тоді, будь ласка, надрукуйте сторінку.',
    failed: 'Тут не вдається зберегти файл. Будь ласка, надрукуйте сторінку або запишіть свій реєстраційний номер.',
    form: 'Формуляр',
    version: 'Версія',
    checksum: 'Контрольна сума запитань (SHA-256)',
  },
  tr: {
    save: 'Dosya olarak kaydet',
    saved:
      'Tarayıcınız onayı {name} dosyası olarak kaydeder. Bu dosyayı bulamıyor musunuz? O zaman lütfen sayfayı yazdırın.',
    failed: 'Dosya burada kaydedilemiyor. Lütfen sayfayı yazdırın veya referans numaranızı not edin.',
    form: 'Form',
    version: 'Sürüm',
    checksum: 'Soruların sağlama toplamı (SHA-256)',
  },
  ar: {
    save: 'حفظ كملف',
    saved: 'يحفظ متصفحك التأكيد في الملف {name}. ألا تجد هذا الملف؟ يرجى إذن طباعة الصفحة.',
    failed: 'لا يمكن حفظ الملف هنا. يرجى طباعة الصفحة أو تدوين رقم معاملتك.',
    form: 'الاستمارة',
    version: 'الإصدار',
    checksum: 'المجموع الاختباري للأسئلة (SHA-256)',
  },
};

/** The words about keeping the receipt in the language of the form, else of its family, else in German. */
export function receiptWordsFor({ language }: Speech): ReceiptWords {
  return languages[language] ?? languages[language.replace(/-.*/, '')] ?? de;
}
