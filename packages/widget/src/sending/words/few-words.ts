import type { SendingWords } from './sending-words.js';

/** What the words of the form itself do not say about sending. */
export type FewWords = Pick<
  SendingWords,
  'offline' | 'next' | 'now' | 'stop' | 'save' | 'saved' | 'earlier' | 'anyway' | 'handedOver'
> & {
  readonly unsettled: { readonly title: string; readonly text: string };
  readonly partial: { readonly title: string; readonly text: string };
};

/** Languages that have the few words of their own, and for the rest those of the form. */
export const fewWords: Readonly<Record<string, FewWords>> = {
  tr: {
    offline: 'Şu anda internet bağlantısı yok. Bağlantı geri gelince göndereceğiz.',
    next: 'Sonraki deneme: {time}',
    now: 'Şimdi dene',
    stop: 'İptal et',
    save: 'Bilgileri dosya olarak kaydet',
    saved: 'Bilgileriniz {name} dosyasına kaydedildi. Henüz gönderilmedi.',
    earlier: 'Önceki bilgileri geri al ve sor',
    anyway: 'İkinci gönderi olarak gönder',
    handedOver: {
      title: 'Bilgileriniz henüz makama ulaşmadı',
      text: 'Bilgileriniz şimdi {name} dosyasında. Lütfen bu dosyayı makama kendiniz gönderin.',
      write: 'Makama e-posta yaz',
      attach: '{name} dosyasını e-postaya ekleyin.',
      subject: '{title}',
      letter: 'İyi günler,\n\n“{title}” formuna ait bilgilerim ektedir: {name} dosyası.\n',
    },
    unsettled: {
      title: 'Önceki bir gönderi henüz onaylanmadı',
      text: 'O zamandan beri bilgilerinizi değiştirdiniz. Önceki gönderi belki ulaşmıştır. Şimdi gönderirseniz makamda sizden iki gönderi olabilir. Ne yapmak istersiniz?',
    },
    partial: {
      title: 'Bir gönderi henüz onaylanmadı',
      text: 'Bilgilerinizin ulaşıp ulaşmadığını bilmiyoruz. Gizli bilgiler ve dosyalar bu cihazda saklanmaz. Lütfen her şeyi öncekiyle aynı şekilde girin ve gönderin.',
    },
  },
  uk: {
    offline: 'Зараз немає з’єднання з інтернетом. Ми надішлемо, щойно воно з’явиться.',
    next: 'Наступна спроба: {time}',
    now: 'Спробувати зараз',
    stop: 'Скасувати',
    save: 'Зберегти відповіді у файл',
    saved: 'Ваші відповіді збережено у файлі {name}. Їх ще не надіслано.',
    earlier: 'Повернути попередні відповіді та запитати',
    anyway: 'Подати вдруге',
    handedOver: {
      title: 'Установа ще не отримала Ваших відповідей',
      text: 'Вони тепер у файлі {name}. Будь ласка, надішліть цей файл установі самостійно.',
      write: 'Написати електронного листа установі',
      attach: 'Додайте до листа файл {name}.',
      subject: '{title}',
      letter: 'Доброго дня!\n\nУ додатку мої відповіді на формуляр «{title}»: файл {name}.\n',
    },
    unsettled: {
      title: 'Попереднє надсилання ще не підтверджено',
      text: 'Відтоді Ви змінили свої відповіді. Можливо, попередні вже надійшли. Якщо надіслати зараз, установа може мати два Ваші подання. Що Ви хочете зробити?',
    },
    partial: {
      title: 'Надсилання ще не підтверджено',
      text: 'Ми не знаємо, чи надійшли Ваші відповіді. Конфіденційні відповіді та файли не зберігаються на цьому пристрої. Будь ласка, введіть усе так само, як раніше, і надішліть.',
    },
  },
  ar: {
    offline: 'لا يوجد اتصال بالإنترنت حاليًا. سنرسل بياناتك حالما يعود الاتصال.',
    next: 'المحاولة التالية: {time}',
    now: 'المحاولة الآن',
    stop: 'إلغاء',
    save: 'حفظ البيانات في ملف',
    saved: 'حُفظت بياناتك في الملف {name}. لم تُرسَل بعد.',
    earlier: 'استعادة البيانات السابقة والاستفسار عنها',
    anyway: 'إرسالها كطلب ثانٍ',
    handedOver: {
      title: 'لم تصل بياناتك إلى الجهة المختصة بعد',
      text: 'بياناتك موجودة الآن في الملف {name}. يرجى إرسال هذا الملف إلى الجهة المختصة بنفسك.',
      write: 'كتابة بريد إلكتروني إلى الجهة المختصة',
      attach: 'أرفق الملف {name} بالبريد الإلكتروني.',
      subject: '{title}',
      letter: 'تحية طيبة،\n\nتجدون مرفقًا بياناتي الخاصة بالاستمارة «{title}»: الملف {name}.\n',
    },
    unsettled: {
      title: 'لم يتم تأكيد إرسال سابق بعد',
      text: 'لقد غيّرت بياناتك منذ ذلك الحين. ربما وصل الإرسال السابق. إذا أرسلت الآن فقد يكون لدى الجهة المختصة طلبان منك. ماذا تريد أن تفعل؟',
    },
    partial: {
      title: 'لم يتم تأكيد الإرسال بعد',
      text: 'لا نعرف إن كانت بياناتك قد وصلت. لا تُحفظ البيانات السرية والملفات على هذا الجهاز. يرجى إدخال كل شيء كما كان تمامًا ثم الإرسال.',
    },
  },
  hsb: {
    offline: 'Tuchwilu njeje zwisk z internetom. Pósćelemy, hdyž je zaso tu.',
    next: 'Přichodny pospyt: {time}',
    now: 'Nětko spytać',
    stop: 'Přetorhnyć',
    save: 'Podaća jako dataju składować',
    saved: 'Waše podaća su w dataji {name} składowane. Wotpósłane hišće njejsu.',
    earlier: 'Prjedawše podaća wróćo wzać a so naprašować',
    anyway: 'Jako druhu zapodaću wotpósłać',
    handedOver: {
      title: 'Waše podaća hišće njejsu pola zarjada',
      text: 'Steja nětko w dataji {name}. Prošu pósćelće tutu dataju sami zarjadej.',
      write: 'Zarjadej e-mejlku pisać',
      attach: 'Připowěsńće dataju {name} k e-mejlce.',
      subject: '{title}',
      letter: 'Dobry dźeń,\n\nw přiwěšku su moje podaća k formularej „{title}“: dataja {name}.\n',
    },
    unsettled: {
      title: 'Prjedawše wotpósłanje hišće njeje wobkrućene',
      text: 'Wot toho časa sće swoje podaća změnili. Snano je prjedawše wotpósłanje hižo dóšło. Hdyž nětko sćeleće, ma zarjad snano dwě wotpósłani wot Was. Što chceće činić?',
    },
    partial: {
      title: 'Wotpósłanje hišće njeje wobkrućene',
      text: 'Njewěmy, hač smy Waše podaća dóstali. Dowěrne podaća a dataje njewostanu na tutym graće. Prošu zapodajće wšitko runje tak kaž prjedy a sćelće potom.',
    },
  },
};
