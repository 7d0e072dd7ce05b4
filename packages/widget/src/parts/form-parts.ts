import { LatePart } from './late-part.js';

/** The parts that load later. Each is a folder, and the import names its one entry. */
export function formParts() {
  return {
    history: new LatePart(() => import('../history/form-history.js')),
    start: new LatePart(() => import('../start/render-start.js')),
    tasks: new LatePart(() => import('../tasks/render-tasks.js')),
    cards: new LatePart(() => import('../cards/render-card.js')),
    end: new LatePart(() => import('../end/render-end.js')),
    review: new LatePart(() => import('../review/render-review.js')),
    sending: new LatePart(() => import('../sending/sending-part.js')),
    receipt: new LatePart(() => import('../receipt/render-receipt.js')),
  };
}

/** The parts that load later. */
export type FormParts = ReturnType<typeof formParts>;
