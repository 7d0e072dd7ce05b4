import { formats } from '../formats/formats.js';

export { type CompiledSchema, compiledValidate } from './compiled-validate.js';
export { codePoints, multipleOf, oneOf, pattern, sameAs, uniqueItems } from './runtime.js';

/** What each `format` accepts, by its name. */
export const formatTests: Readonly<Record<string, (text: string) => boolean>> = Object.fromEntries(formats);
