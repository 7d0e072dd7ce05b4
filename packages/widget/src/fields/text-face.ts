import type { FieldNode } from '@amtform/model';
import type { FormView } from '../view/form-view.js';
import { fieldFace } from './field-face.js';
import { isCode } from './is-code.js';
import { lineLook } from './line-looks.js';

/** A pattern that allows digits and nothing else. */
const digitsOnly = /^\^(?:\\d|\[0-9\])(?:[+*]|\{\d+(?:,\d*)?\})?\$$/;

/** Autofill tokens of what is no prose: names of people, streets and places. */
const properNames = /(?:name|organization|street-address|address-l[a-z]+\d)$/;

/** What a text element is given: keyboard and width follow from kind and schema unless the definition says more. */
export function textFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  const { format, pattern, maxLength } = node.schema;
  const face = fieldFace(node, view);
  const isProperName = properNames.test(face.autocomplete);
  const { codec, ...look } = {
    keyboard: pattern && digitsOnly.test(pattern) ? 'numeric' : 'text',
    spellcheck: format === undefined && pattern === undefined && !isProperName,
    ...(isProperName && { autocapitalize: 'words' }),
    ...lineLook(node),
  };
  const short = maxLength !== undefined && maxLength <= 10 ? maxLength : undefined;
  return {
    ...face,
    ...look,
    ...(codec && { codec }),
    code: isCode(node),
    width: view.session.definition.fields?.[node.place]?.width ?? look.width ?? short,
  };
}
