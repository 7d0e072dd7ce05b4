import { lineKind } from './line-kind.js';

/**
 * A person's name, or a part of one. Nothing is assumed about it: neither length nor letters nor capitals. Which letters
 * a register can keep is the schema's to say, by a format (DIN 91379, datatype A).
 */
export const name = lineKind('name', {
  formats: ['din-91379-a'],
  names:
    /^((vor|nach|familien|geburts|ruf|zu)name|vornamen|(given|family|first|last|sur|middle|full|birth)[-_]?names?)$/i,
});
