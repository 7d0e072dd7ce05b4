import { wordPart } from '../parts/word-part.js';

/** Fields whose options are found by typing, and countries. */
export const searchPart = wordPart(() => import('./search/search-fields.js'));
