import { wordPart } from './word-part.js';

/** What judges answers and says what is wrong with them. A page loads it once, while its forms are on their way. */
export const checking = wordPart(() => import('../checking/checking-part.js'));

/** What judges answers and says what is wrong with them. */
export type CheckingPart = NonNullable<typeof checking.loaded>;
