import type { FileWords } from './file-words.js';

/** What is said about files in English. */
export const enFiles: FileWords = {
  remove: 'Remove',
  busy: 'The file is being checked …',
  limit: 'At most {size} for each file.',
  types: 'Possible: {types}.',
  signed: 'with an electronic signature',
  lostLocation: 'The place where the photo was taken was removed.',
  faults: {
    empty: 'The file “{name}” is empty. Please choose another one.',
    'too-large': 'The file “{name}” is too large. At most {size} are possible.',
    type: 'The file “{name}” does not fit here. Possible: {types}.',
    encrypted:
      'The PDF file “{name}” is encrypted or protected with a password. The office cannot open it. Please save it without protection and choose it again.',
    unreadable:
      'The file “{name}” cannot be read any more. Perhaps it was changed, moved or deleted. Please choose it again.',
  },
  messages: {
    fileMissing: 'A file for “{label}” has not arrived. Please choose it again.',
    fileType: 'The office cannot open a file for “{label}”. Please choose a PDF file or a picture.',
    fileInfected: 'The office’s virus protection refuses a file for “{label}”. Please choose another one.',
  },
};
