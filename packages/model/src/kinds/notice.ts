import type { Kind } from './kind.js';

/** Something to read where others are asked: it takes no answer. Only a definition makes a field a notice. */
export const notice = { name: 'notice', fits: () => false, stored: () => undefined } satisfies Kind<'notice'>;
