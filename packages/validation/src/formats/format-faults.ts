import { din91379Fault } from './din-91379.js';
import type { FormatFault } from './format-fault.js';
import { ibanFault } from './iban.js';
import { taxIdFault } from './tax-id.js';

/** For formats that can tell more than yes or no: what is wrong with a text that they refuse. */
export const formatFaults: ReadonlyMap<string, (text: string) => FormatFault | undefined> = new Map([
  ['iban', ibanFault],
  ['tax-id', taxIdFault],
  ...(['a', 'b', 'c', 'd', 'e'] as const).map(
    (type) => [`din-91379-${type}`, (text: string) => din91379Fault(text, type)] as const,
  ),
]);
