import type { Words } from './words.js';

/** English. */
export const en: Words = {
  receipt: {
    title: 'We have received what you sent',
    keep: 'Please print or save this page. Give the number when you have questions.',
    reference: 'Number',
    receivedAt: 'Received on',
    repeated: 'You have sent this before. We have stored it only once.',
    copy: 'What you sent',
    form: (title, version) => `${title}, version ${version}`,
    files: 'Files',
  },
  faults: {
    title: 'Please change your answers',
    notStored: 'We have not stored anything yet.',
    goBack: 'Go back one page in your browser. Your answers are still there.',
    wholeForm: 'Form',
    byCode: {
      required: 'This answer is missing.',
      pattern: 'This answer does not have the expected form.',
      format: 'This answer does not have the expected form.',
      type: 'This answer does not have the expected form.',
      enum: 'Please choose one of the options.',
      const: 'Please choose one of the options.',
      minLength: 'This answer is too short.',
      maxLength: 'This answer is too long.',
      minimum: 'This number is too small.',
      exclusiveMinimum: 'This number is too small.',
      maximum: 'This number is too large.',
      exclusiveMaximum: 'This number is too large.',
      minItems: 'Entries are missing.',
      maxItems: 'These are too many entries.',
      notAsked: 'The form does not ask for this here. Please leave the field empty.',
      fileType: 'We do not take this type of file. You can send PDF files and pictures.',
      fileInfected: 'Our virus protection refuses this file.',
      other: 'This answer does not fit.',
    },
  },
  failure: {
    title: 'This did not work',
    byName: {
      'form-changed': 'The form has changed. Please load it again and check your answers.',
      'too-large': 'Your files are too large. Please send smaller files.',
      'too-many-files': 'These are too many files. Please send fewer files.',
      'too-many-requests': 'There are very many requests at the moment. Please try again in a minute.',
      other: 'We have not stored anything. Please try again later.',
    },
  },
  yes: 'Yes',
  no: 'No',
};
