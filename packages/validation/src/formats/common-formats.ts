import { isDate } from './date.js';
import { isEmail } from './email.js';
import type { FormatTable } from './format-table.js';
import { isPhone } from './phone.js';
import { isPlz } from './plz.js';

/** The formats that most forms have some of: every page loads them. */
export const commonFormats: FormatTable = {
  accepts: new Map([
    ['date', isDate],
    ['email', isEmail],
    ['plz', isPlz],
    ['phone', isPhone],
  ]),
  faults: new Map(),
};
