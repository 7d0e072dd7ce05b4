export { commonFormatNames } from './formats/common-format-names.js';
export { commonFormats } from './formats/common-formats.js';
export { countryCodes } from './formats/country.js';
export { formats } from './formats/formats.js';
export type { FormatTable } from './formats/format-table.js';
export { createValidate } from './interpreter/create-validate.js';
export { validate } from './interpreter/validate.js';
export type { Finding } from './issues/finding.js';
export { reduceIssues } from './issues/reduce-issues.js';
