export { createAjvValidate } from './create-ajv-validate.js';
