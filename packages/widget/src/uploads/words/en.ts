import type { UploadWords } from './upload-words.js';

const travels = 'The file will be sent together with the form.';

/** English. */
export const en: UploadWords = {
  running: 'Uploading: {percent}%',
  done: 'Uploaded.',
  failed: `The upload did not work. ${travels}`,
  stopped: `Not uploaded. ${travels}`,
  said: {
    running: 'The file “{name}” is being uploaded: {percent} per cent.',
    done: 'The file “{name}” is uploaded.',
    failed: `The upload of the file “{name}” did not work. ${travels}`,
    stopped: `The upload of the file “{name}” was cancelled. ${travels}`,
  },
  bar: 'Uploading “{name}”',
  stop: 'Cancel upload',
  again: 'Upload again',
  waiting: {
    running: {
      title: 'Something is still being uploaded',
      text: 'You can send the form as soon as everything is uploaded. Your answers stay here until then.',
    },
    ready: {
      title: 'You can send the form now',
      text: 'Nothing is being uploaded any more.',
    },
    sendAll: 'Do not wait and send everything together',
  },
};
