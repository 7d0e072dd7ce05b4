import type { Keyboard } from '@amtform/elements';
import type { FieldNode } from '@amtform/model';
import type { FormView } from '../view/form-view.js';
import { fieldFace } from './field-face.js';
import { isCode } from './is-code.js';

const keyboards: Readonly<Record<string, Keyboard>> = {
  email: 'email',
  'idn-email': 'email',
  phone: 'tel',
  uri: 'url',
  plz: 'numeric',
  'tax-id': 'numeric',
};

/** A pattern that allows digits and nothing else. */
const digitsOnly = /^\^(?:\\d|\[0-9\])(?:[+*]|\{\d+(?:,\d*)?\})?\$$/;

/** What a text element is given: the keyboard and the width follow from the schema unless the definition says more. */
export function textFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  const { format, pattern, maxLength } = node.schema;
  const keyboard = (format && keyboards[format]) ?? (pattern && digitsOnly.test(pattern) ? 'numeric' : 'text');
  const short = maxLength !== undefined && maxLength <= 10 ? maxLength : undefined;
  return {
    ...fieldFace(node, view),
    keyboard,
    code: isCode(node),
    width: view.session.definition.fields?.[node.place]?.width ?? short,
    // A proper name or a number is no spelling mistake, and a red line under it unsettles people.
    spellcheck: format === undefined && pattern === undefined,
  };
}
