import { code, lineKind } from './line-kind.js';

/** The code of a bank (ISO 9362). */
export const bic = lineKind('bic', { formats: ['bic'], names: /^bic$/i, tidy: code });
