import { lineKind } from './line-kind.js';

/** A month of a year, stored as `2024-02`. */
export const month = lineKind('month', { formats: ['year-month'] });
