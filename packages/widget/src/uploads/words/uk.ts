import type { UploadWords } from './upload-words.js';

const travels = 'Файл буде надіслано разом із формуляром.';

/** Ukrainian. */
export const uk: UploadWords = {
  running: 'Завантажується: {percent} %',
  done: 'Завантажено.',
  failed: `Завантажити не вдалося. ${travels}`,
  stopped: `Не завантажено. ${travels}`,
  said: {
    running: 'Файл «{name}» завантажується: {percent} відсотків.',
    done: 'Файл «{name}» завантажено.',
    failed: `Файл «{name}» завантажити не вдалося. ${travels}`,
    stopped: `Завантаження файлу «{name}» скасовано. ${travels}`,
  },
  bar: 'Завантажується «{name}»',
  stop: 'Скасувати завантаження',
  again: 'Завантажити ще раз',
  waiting: {
    running: {
      title: 'Ще триває завантаження',
      text: 'Ви зможете надіслати формуляр, щойно все завантажиться. Ваші відповіді доти залишаються тут.',
    },
    ready: {
      title: 'Тепер Ви можете надіслати формуляр',
      text: 'Більше нічого не завантажується.',
    },
    sendAll: 'Не чекати й надіслати все разом',
  },
};
