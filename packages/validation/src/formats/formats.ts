import { allFormats } from './all-formats.js';

/** What each `format` accepts, for every validator. Formats that are not listed here are annotations. */
export const formats = allFormats.accepts;
