import type { Words } from '../../words/words.js';
import type { SendingWords } from './sending-words.js';

/** What can be said about sending with the words that every language of the widget has. */
export function plainSendingWords({ failure, sending, back }: Words): SendingWords {
  const { title } = failure;
  const refused = { title, text: failure.refused };
  const unknown = { title, text: failure.unknown };
  const noTarget = { title, text: failure.noTarget };
  return {
    trying: sending,
    uploaded: '{percent} %',
    busy: failure.unknown,
    unconfirmed: failure.unknown,
    unconfirmedTitle: title,
    offline: failure.unknown,
    next: '{time}',
    now: failure.again,
    stop: back,
    save: '↓ JSON',
    saved: '{name}',
    handedOver: { title, text: failure.refused, write: '{name}', attach: '{name}' },
    failures: {
      unknown,
      cancelled: unknown,
      refused,
      busy: refused,
      session: { title, text: failure.session },
      elsewhere: unknown,
      tooLarge: refused,
      changed: refused,
      other: refused,
      noTarget,
      notLoaded: refused,
    },
  };
}
