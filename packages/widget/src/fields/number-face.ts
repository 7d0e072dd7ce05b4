import type { FieldNode } from '@amtform/model';
import { numberCodec } from '../words/number-codec.js';
import type { FormView } from '../view/form-view.js';
import { fieldFace } from './field-face.js';

/** What a number element is given. A negative number needs the whole keyboard: phones show no minus on the numeric one. */
export function numberFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  const { types, minimum } = node.schema;
  const whole = types?.every((type) => type === 'integer') ?? false;
  return {
    ...fieldFace(node, view),
    codec: numberCodec(view.speech.language),
    keyboard: minimum === undefined || minimum < 0 ? 'text' : whole ? 'numeric' : 'decimal',
    width: view.session.definition.fields?.[node.place]?.width ?? 10,
  };
}
