import { deFirst } from './first/de.js';
import { deLater } from './later/de.js';
import type { Words } from './words.js';

/** German. */
export const de: Words = { ...deFirst, ...deLater };
