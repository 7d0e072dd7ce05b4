import { judgingPart } from './judging-part.js';
import { wordPart } from './word-part.js';

/** The parts that load later. Each is a folder, and the import names its one entry. */
export function formParts() {
  return {
    history: judgingPart(() => import('../history/form-history.js')),
    start: wordPart(() => import('../start/render-start.js')),
    tasks: judgingPart(() => import('../tasks/render-tasks.js')),
    cards: judgingPart(() => import('../cards/render-card.js')),
    end: wordPart(() => import('../end/render-end.js')),
    review: wordPart(() => import('../review/render-review.js')),
    sending: wordPart(() => import('../sending/sending-part.js')),
    receipt: wordPart(() => import('../receipt/render-receipt.js')),
  };
}

/** The parts that load later. */
export type FormParts = ReturnType<typeof formParts>;
