export { createAjvValidate } from './create-ajv-validate.js';
export { standaloneCode } from './standalone-code.js';
