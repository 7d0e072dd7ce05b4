import { defineErrorSummary } from '@amtform/elements';

defineErrorSummary();

export { commonFormats, createValidate } from '@amtform/validation';
export { FormChecks } from './form-checks.js';
export { messageOf } from './message-of.js';
export { renderSummary } from './render-summary.js';
