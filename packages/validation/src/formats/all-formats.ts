import { commonFormats } from './common-formats.js';
import type { FormatTable } from './format-table.js';
import { rareFormats } from './rare-formats.js';

/** Every format that is judged: for all validators, wherever the size of the code does not matter. */
export const allFormats: FormatTable = {
  accepts: new Map([...commonFormats.accepts, ...rareFormats.accepts]),
  faults: new Map([...commonFormats.faults, ...rareFormats.faults]),
};
