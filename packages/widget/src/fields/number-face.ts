import type { FieldNode } from '@amtform/model';
import { numberCodec } from '../words/number-codec.js';
import type { FormView } from '../view/form-view.js';
import { fieldFace } from './field-face.js';

/** The least number that can be answered, or that all answers are above. */
function leastOf({ schema }: FieldNode): number | undefined {
  const above = schema.schemas.map((s) => s['exclusiveMinimum']).filter((limit) => typeof limit === 'number');
  const limits = [...above, schema.minimum].filter((limit) => limit !== undefined);
  return limits.length > 0 ? Math.max(...limits) : undefined;
}

/** What a number element is given. A negative number needs the whole keyboard: phones show no minus on the numeric one. */
export function numberFace(node: FieldNode, view: FormView): Readonly<Record<string, unknown>> {
  const { types } = node.schema;
  const minimum = leastOf(node);
  const whole = types?.every((type) => type === 'integer') ?? false;
  return {
    ...fieldFace(node, view),
    codec: numberCodec(view.speech.language),
    keyboard: minimum === undefined || minimum < 0 ? 'text' : whole ? 'numeric' : 'decimal',
    width: view.session.definition.fields?.[node.place]?.width ?? 10,
  };
}
