import { code, lineKind } from './line-kind.js';

/** A German tax identification number, stored as its eleven digits (§ 139b AO). */
export const taxId = lineKind('tax-id', { formats: ['tax-id'], tidy: code });
