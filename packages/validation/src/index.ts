export { countryCodes } from './formats/country.js';
export { formats } from './formats/formats.js';
export { validate } from './interpreter/validate.js';
export type { Finding } from './issues/finding.js';
export { reduceIssues } from './issues/reduce-issues.js';
