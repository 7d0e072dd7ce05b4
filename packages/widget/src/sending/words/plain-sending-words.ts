import type { Words } from '../../words/words.js';
import type { FewWords } from './few-words.js';
import type { SendingWords } from './sending-words.js';

/** What can be said about sending with the words that every language of the widget has, and a few of its own. */
export function plainSendingWords({ failure, sending }: Words, own: FewWords): SendingWords {
  const { title } = failure;
  const { unsettled, partial, ...few } = own;
  const refused = { title, text: failure.refused };
  const unknown = { title, text: failure.unknown };
  const noTarget = { title, text: failure.noTarget };
  return {
    ...few,
    trying: sending,
    uploaded: '{percent} %',
    busy: failure.unknown,
    unconfirmed: failure.unknown,
    unconfirmedTitle: partial.title,
    file: '{name} ({size})',
    limit: '≤ {limit}',
    failures: {
      unknown,
      cancelled: unknown,
      refused,
      busy: refused,
      session: { title, text: failure.session },
      elsewhere: unknown,
      tooLarge: refused,
      changed: refused,
      partial,
      unsettled,
      other: refused,
      noTarget,
      notLoaded: refused,
    },
  };
}
