import type { DraftWords } from './draft-words.js';

/** English. */
export const en: DraftWords = {
  offer: {
    title: 'You have already started here',
    one: 'Your answers from {time} are still here. Would you like to go on with them?',
    many: 'You have started more than once. Which one would you like to go on with?',
    entry: 'answers from {time}',
    continue: 'Continue',
    anew: 'Start again',
    delete: 'Delete',
    until: 'If you start again, the saved answers stay here. After {days} days they are deleted.',
  },
  outdated: {
    title: 'The form has changed a lot since then',
    text: 'Your answers do not fit any more. You can keep them as a file and look up in it what you answered.',
  },
  restored: 'Your answers are back. You can go on.',
  deleted: 'The saved answers are deleted.',
  withheld: 'Files and specially protected answers are not saved. Please add again: {labels}.',
  changed: {
    title: 'The form has changed since then.',
    little: 'The form has changed since then. Your answers still fit.',
    added: 'New questions: {labels}.',
    gone: 'No longer asked: {labels}.',
    wrong: 'Please check: {labels}.',
  },
  keeping: {
    title: 'Continue later',
    tab: {
      label: 'Keep my answers in this window',
      hint: 'Your answers stay when the page is loaded again. Other windows do not show them. They are deleted after sending, at the latest after {days} days.',
    },
    device: {
      label: 'Keep my answers on this device',
      hint: 'Choose this only on a device that is yours. On a computer that others use too, for example in a library, they could see your answers. They are deleted after sending, at the latest after {days} days.',
    },
    saved: 'Last saved: {time}.',
    delete: 'Delete saved answers',
  },
  file: {
    title: 'Keep answers as a file, or read one',
    saveHint: 'With the file you can continue later or on another device.',
    passphrase: 'Password for the file (optional)',
    passphraseHint:
      'With a password nobody else can read the file. Remember it well: without the password it cannot be opened again.',
    save: 'Save as a file',
    saved: 'The file is saved. You find it among your downloads.',
    openHint: 'The answers in the file replace everything that is in the form now.',
    choose: 'File with your answers',
    openPassphrase: 'Password of the file, if it has one',
    open: 'Read file',
    working: 'One moment please …',
  },
  faults: {
    unavailable:
      'Your browser keeps no answers here, for example in a private window. You can fill in and send the form all the same. If you want to take a break, save your answers as a file.',
    full: 'There is no room on this device to keep your answers. You can fill in and send the form all the same. If you want to take a break, save your answers as a file.',
    broken: 'The saved answers are damaged and cannot be read any more. Please fill in the form again.',
    'no-draft': 'This is not a file with answers from this form. Please choose another file.',
    'newer-format':
      'This file was saved with a newer version of this page. Please load the page again and try once more.',
    'other-form': 'This file belongs to another form. Please choose another file.',
    'passphrase-missing': 'This file is protected with a password. Please enter the password.',
    'passphrase-wrong': 'The password is not right. Please check it, including capital letters.',
    'no-encryption': 'Files with a password are not possible on this page. You can save the file without a password.',
  },
};
