import type { Validate } from '@amtform/model';
import type { FormatTable } from '@amtform/validation';
import { checking } from '../parts/checking.js';

/**
 * The verdict of the part that checks. Nobody asks for it before that is loaded: a form that needs it to know what it asks
 * waits for it, and the screen loads it before it judges.
 *
 * @param formats those that are judged; the common ones unless told otherwise
 */
export function lateValidate(formats: FormatTable | undefined): Validate {
  let validate: Validate | undefined;
  return (...judged) => {
    const { loaded } = checking;
    if (!loaded) throw new Error('Answers can be judged from the event amt-ready on.');
    validate ??= loaded.createValidate(formats ?? loaded.commonFormats);
    return validate(...judged);
  };
}
