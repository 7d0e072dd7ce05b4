import type { SendingWords } from './sending-words.js';

const kept = 'All your answers are still here on this page.';
const once = 'Nothing will be submitted twice.';
const failed = 'Your answers could not be sent';

/** English. */
export const en: SendingWords = {
  trying: 'Your answers are being sent. Please leave this page open.',
  uploaded: 'Sent so far: {percent} per cent',
  busy: `The office cannot take your answers right now. We will send them again in a moment. ${kept}`,
  unconfirmed: `Your submission has not been confirmed yet. We will ask again in a moment. ${once}`,
  unconfirmedTitle: 'A submission has not been confirmed yet',
  offline: `There is no internet connection at the moment. We will send your answers as soon as it is back. ${kept}`,
  next: 'Next try in {time}',
  now: 'Try now',
  stop: 'Cancel',
  earlier: 'Take back the earlier answers and ask',
  anyway: 'Send as a second submission',
  limit: 'The limit is {limit}.',
  file: '{name} ({size})',
  save: 'Save answers as a file',
  saved: 'Your answers are saved in the file {name}. They have not been sent.',
  handedOver: {
    title: 'Your answers have not reached the office yet',
    text: 'They are now in the file {name}. Please send this file to the office yourself.',
    write: 'Write an e-mail to the office',
    attach: 'Attach the file {name} to the e-mail.',
    subject: '{title}',
    letter: 'Good day,\n\nplease find attached my answers to the form “{title}”: the file {name}.\n',
  },
  failures: {
    unknown: {
      title: failed,
      text: `We do not know whether your answers have arrived. ${kept} Please check your internet connection and try again: ${once}`,
    },
    cancelled: {
      title: 'You stopped sending',
      text: `We do not know whether your answers have already arrived. ${kept} You can send them again: ${once}`,
    },
    refused: {
      title: failed,
      text: `Your answers have not arrived. ${kept} Please try again later, or contact the office.`,
    },
    busy: {
      title: failed,
      text: `The office cannot take any answers right now. ${kept} Please try again in a few minutes.`,
    },
    session: {
      title: 'You have been signed out',
      text: `We have not received a confirmation. ${kept} Please sign in again in another window and then send once more here: ${once}`,
    },
    elsewhere: {
      title: failed,
      text: `The reply did not come from the office. We do not know whether your answers have arrived. Your Wi-Fi may want you to sign in first. ${kept} Then try again: ${once}`,
    },
    tooLarge: {
      title: failed,
      text: `Your answers are too large and have not arrived. ${kept} Please make files smaller or remove them.`,
    },
    changed: {
      title: 'The form has been changed in the meantime',
      text: `Your answers have not arrived. ${kept} Please save them as a file, reload the page and check everything again.`,
    },
    partial: {
      title: 'A submission has not been confirmed yet',
      text: `We do not know whether your answers have arrived. To protect you, confidential answers and files do not stay on this device. Please enter everything exactly as before and then send: ${once}`,
    },
    unsettled: {
      title: 'An earlier submission has not been confirmed yet',
      text: 'You have changed your answers since then. The earlier submission may have arrived already. If you send now, the office may have two submissions from you. The changed answers have not been sent. What do you want to do?',
    },
    other: {
      title: 'There is already a submission from you',
      text: 'The office already has a submission with other answers. Please ask there before you send again.',
    },
    noTarget: {
      title: failed,
      text: `This form cannot be sent here. ${kept} Please contact the office.`,
    },
    notLoaded: {
      title: failed,
      text: `A part of the form could not be loaded. Nothing has been sent yet. ${kept} Please check your internet connection and try again.`,
    },
  },
};
