import type { FileWords } from './file-words.js';

/** What is said about files in Turkish. */
export const trFiles: FileWords = {
  remove: 'Kaldır',
  busy: 'Dosya kontrol ediliyor …',
  limit: 'Dosya başına en fazla {size}.',
  types: 'Olabilecekler: {types}.',
  signed: 'elektronik imzalı',
  lostLocation: 'Çekim yeri fotoğraftan silindi.',
  faults: {
    empty: '“{name}” dosyası boş. Lütfen başka bir dosya seçin.',
    'too-large': '“{name}” dosyası çok büyük. En fazla {size} olabilir.',
    type: '“{name}” dosyası buraya uygun değil. Olabilecekler: {types}.',
    encrypted:
      '“{name}” PDF dosyası şifreli veya parola ile korunuyor. Daire onu açamaz. Lütfen korumasız olarak kaydedin ve yeniden seçin.',
    unreadable: '“{name}” dosyası artık okunamıyor. Belki değiştirildi, taşındı veya silindi. Lütfen yeniden seçin.',
  },
  messages: {
    fileMissing: '“{label}” için bir dosya ulaşmadı. Lütfen yeniden seçin.',
    fileType: 'Daire “{label}” için bir dosyayı açamıyor. Lütfen bir PDF dosyası veya resim seçin.',
    fileInfected: 'Dairenin virüs koruması “{label}” için bir dosyayı reddediyor. Lütfen başka bir dosya seçin.',
  },
};
