import type { Validate } from '@amtform/model';
import { allFormats } from '../formats/all-formats.js';
import { createValidate } from './create-validate.js';

/** The verdict of the browser with all formats (see `createValidate`). */
export const validate: Validate = createValidate(allFormats);
