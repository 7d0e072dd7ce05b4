import type { FileWords } from './file-words.js';

/** What is said about files in Arabic. */
export const arFiles: FileWords = {
  remove: 'إزالة',
  busy: 'يجري فحص الملف …',
  limit: '{size} على الأكثر لكل ملف.',
  types: 'المسموح به: {types}.',
  signed: 'مع توقيع إلكتروني',
  lostLocation: 'تمت إزالة مكان التصوير من الصورة.',
  faults: {
    empty: 'الملف «{name}» فارغ. يرجى اختيار ملف آخر.',
    'too-large': 'الملف «{name}» كبير جدًا. الحد الأقصى هو {size}.',
    type: 'الملف «{name}» غير مناسب هنا. المسموح به: {types}.',
    encrypted:
      'ملف PDF «{name}» مشفر أو محمي بكلمة مرور. لا تستطيع الدائرة فتحه. يرجى حفظه بلا حماية واختياره مرة أخرى.',
    unreadable: 'لم يعد من الممكن قراءة الملف «{name}». ربما تم تغييره أو نقله أو حذفه. يرجى اختياره مرة أخرى.',
  },
  messages: {
    fileMissing: 'لم يصل ملف في «{label}». يرجى اختياره مرة أخرى.',
    fileType: 'لا تستطيع الدائرة فتح ملف في «{label}». يرجى اختيار ملف PDF أو صورة.',
    fileInfected: 'ترفض حماية الدائرة من الفيروسات ملفًا في «{label}». يرجى اختيار ملف آخر.',
  },
};
