import type { UploadWords } from './upload-words.js';

const travels = 'سيُرسَل الملف مع الاستمارة.';

/** Arabic. */
export const ar: UploadWords = {
  running: 'جارٍ الرفع: {percent} ٪',
  done: 'تم الرفع.',
  failed: `لم ينجح الرفع. ${travels}`,
  stopped: `لم يُرفَع. ${travels}`,
  said: {
    running: 'جارٍ رفع الملف «{name}»: {percent} بالمئة.',
    done: 'تم رفع الملف «{name}».',
    failed: `لم ينجح رفع الملف «{name}». ${travels}`,
    stopped: `أُلغي رفع الملف «{name}». ${travels}`,
  },
  bar: 'جارٍ رفع «{name}»',
  stop: 'إلغاء الرفع',
  again: 'الرفع مرة أخرى',
  waiting: {
    running: {
      title: 'ما زال الرفع جاريًا',
      text: 'يمكنك إرسال الاستمارة حالما يكتمل الرفع. تبقى بياناتك هنا حتى ذلك الحين.',
    },
    ready: {
      title: 'يمكنك إرسال الاستمارة الآن',
      text: 'لم يعد هناك ما يُرفَع.',
    },
    sendAll: 'عدم الانتظار وإرسال كل شيء معًا',
  },
};
