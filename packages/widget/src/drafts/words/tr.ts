import type { DraftWords } from './draft-words.js';

/** Turkish. */
export const tr: DraftWords = {
  offer: {
    title: 'Burada daha önce başlamıştınız',
    one: '{time} tarihli bilgileriniz hâlâ duruyor. Bunlarla devam etmek ister misiniz?',
    many: 'Birden fazla kez başlamışsınız. Hangisiyle devam etmek istersiniz?',
    entry: '{time} tarihli bilgiler',
    continue: 'Devam et',
    anew: 'Yeniden başla',
    delete: 'Sil',
    until: 'Yeniden başlarsanız kayıtlı bilgiler burada kalır. {days} gün sonra silinir.',
  },
  outdated: {
    title: 'Form o zamandan beri çok değişti',
    text: 'Bilgileriniz artık bu forma uymuyor. Onları dosya olarak saklayabilir ve ne yazdığınıza orada bakabilirsiniz.',
  },
  restored: 'Bilgileriniz geri geldi. Devam edebilirsiniz.',
  deleted: 'Kayıtlı bilgiler silindi.',
  withheld: 'Dosyalar ve özel olarak korunan bilgiler kaydedilmez. Lütfen yeniden girin: {labels}.',
  changed: {
    title: 'Form o zamandan beri değişti.',
    little: 'Form o zamandan beri değişti. Bilgileriniz hâlâ uyuyor.',
    added: 'Yeni sorulanlar: {labels}.',
    gone: 'Artık sorulmayanlar: {labels}.',
    wrong: 'Lütfen kontrol edin: {labels}.',
  },
  keeping: {
    title: 'Daha sonra devam et',
    tab: {
      label: 'Bilgilerimi bu pencerede sakla',
      hint: 'Sayfa yeniden yüklendiğinde bilgileriniz kalır. Başka pencereler onları göstermez. Gönderdikten sonra, en geç {days} gün sonra silinir.',
    },
    device: {
      label: 'Bilgilerimi bu cihazda sakla',
      hint: 'Bunu yalnızca size ait bir cihazda seçin. Başkalarının da kullandığı bir bilgisayarda, örneğin kütüphanede, başkaları bilgilerinizi görebilir. Gönderdikten sonra, en geç {days} gün sonra silinir.',
    },
    saved: 'Son kayıt: {time}.',
    delete: 'Kayıtlı bilgileri sil',
  },
  file: {
    title: 'Bilgileri dosya olarak sakla veya dosyadan oku',
    saveHint: 'Bu dosyayla daha sonra veya başka bir cihazda devam edebilirsiniz.',
    passphrase: 'Dosya için parola (isteğe bağlı)',
    passphraseHint:
      'Parola koyarsanız dosyayı başka kimse okuyamaz. Parolayı iyi aklınızda tutun: Parola olmadan dosya bir daha açılamaz.',
    save: 'Dosya olarak kaydet',
    saved: 'Dosya kaydedildi. Onu indirilenler arasında bulursunuz.',
    openHint: 'Dosyadaki bilgiler, şu anda formda yazan her şeyin yerine geçer.',
    choose: 'Bilgilerinizin olduğu dosya',
    openPassphrase: 'Varsa dosyanın parolası',
    open: 'Dosyayı oku',
    working: 'Lütfen bir saniye bekleyin …',
  },
  faults: {
    unavailable:
      'Tarayıcınız burada bilgi saklamıyor; örneğin gizli bir pencerede böyledir. Formu yine de doldurup gönderebilirsiniz. Ara vermek isterseniz bilgilerinizi dosya olarak kaydedin.',
    full: 'Bu cihazda bilgilerinizi saklamak için yer yok. Formu yine de doldurup gönderebilirsiniz. Ara vermek isterseniz bilgilerinizi dosya olarak kaydedin.',
    broken: 'Kayıtlı bilgiler bozulmuş ve artık okunamıyor. Lütfen formu yeniden doldurun.',
    'no-draft': 'Bu, bu formun bilgilerini içeren bir dosya değil. Lütfen başka bir dosya seçin.',
    'newer-format':
      'Bu dosya, sayfanın daha yeni bir sürümüyle kaydedilmiş. Lütfen sayfayı yeniden yükleyip tekrar deneyin.',
    'other-form': 'Bu dosya başka bir forma ait. Lütfen başka bir dosya seçin.',
    'passphrase-missing': 'Bu dosya parolayla korunuyor. Lütfen parolayı girin.',
    'passphrase-wrong': 'Parola yanlış. Lütfen büyük ve küçük harflere de dikkat ederek kontrol edin.',
    'no-encryption': 'Bu sayfada parolalı dosya kullanılamıyor. Dosyayı parolasız kaydedebilirsiniz.',
  },
};
