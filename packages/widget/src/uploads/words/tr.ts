import type { UploadWords } from './upload-words.js';

const travels = 'Dosya formla birlikte gönderilecek.';

/** Turkish. */
export const tr: UploadWords = {
  running: 'Yükleniyor: %{percent}',
  done: 'Yüklendi.',
  failed: `Yükleme başarısız oldu. ${travels}`,
  stopped: `Yüklenmedi. ${travels}`,
  said: {
    running: '“{name}” dosyası yükleniyor: yüzde {percent}.',
    done: '“{name}” dosyası yüklendi.',
    failed: `“{name}” dosyası yüklenemedi. ${travels}`,
    stopped: `“{name}” dosyasının yüklenmesi iptal edildi. ${travels}`,
  },
  bar: '“{name}” yükleniyor',
  stop: 'Yüklemeyi iptal et',
  again: 'Yeniden yükle',
  waiting: {
    running: {
      title: 'Yükleme hâlâ sürüyor',
      text: 'Her şey yüklenince formu gönderebilirsiniz. Bilgileriniz o zamana kadar burada kalır.',
    },
    ready: {
      title: 'Formu şimdi gönderebilirsiniz',
      text: 'Artık yüklenen bir şey yok.',
    },
    sendAll: 'Beklemeden hepsini birlikte gönder',
  },
};
