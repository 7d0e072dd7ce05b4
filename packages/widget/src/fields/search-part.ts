import { LatePart } from '../parts/late-part.js';

/** Fields whose options are found by typing, and countries. */
export const searchPart = new LatePart(() => import('./search/search-fields.js'));
