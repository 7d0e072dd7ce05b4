import { code, lineKind } from './line-kind.js';

/** An account number, stored as banks do: in capitals without blanks (ISO 13616). */
export const iban = lineKind('iban', { formats: ['iban'], names: /^iban$/i, tidy: code });
