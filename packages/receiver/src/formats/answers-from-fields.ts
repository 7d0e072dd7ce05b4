import {
  appendPointer,
  type FieldNode,
  type FormNode,
  FormModel,
  isJsonObject,
  type Json,
  sameJson,
} from '@amtform/model';
import { compute } from '@amtform/validation/computed';
import { answerFromText } from './answer-from-text.js';
import { fieldTree } from './field-tree.js';
import type { Parts } from './read-parts.js';
import type { Reading } from './read-sending.js';

/** How often answers can open questions whose answers open others. */
const mostRounds = 20;

/**
 * The answers that the fields of an HTML form mean: put together by their names, converted by what the form asks at
 * each place. Blank fields are no answers. The answer to a file is its name. What does not fit stays text: the verdict
 * then says so.
 */
export function answersFromFields({ fields, files }: Parts, { form, validate }: Reading): Json {
  const { definition } = form;
  const names = files.map(({ pointer, name }) => [pointer, name] as const);
  const typed = fieldTree([...fields.filter(([, text]) => text.trim() !== ''), ...names]);
  let answers = typed;
  for (let round = 0; round < mostRounds; round += 1) {
    // A list of texts may be one answer of several options, or several answers: the form knows, once it has seen them.
    // What “true” means at one place may open others.
    const model = new FormModel(definition, { answers, validate, compute });
    const asked = new Map(fieldsBelow(model.root).map((node) => [node.pointer, node]));
    const before = answers;
    answers = converted(before, '', (pointer, value) => {
      const node = asked.get(pointer);
      return node && answerFromText(value, node);
    });
    if (sameJson(before, answers)) break;
  }
  return answers;
}

function fieldsBelow(node: FormNode): FieldNode[] {
  return node.type === 'field' ? [node] : node.children.flatMap(fieldsBelow);
}

/** Replaces each value that `convert` has another one for, the outermost first. */
function converted(json: Json, pointer: string, convert: (pointer: string, value: Json) => Json | undefined): Json {
  const other = convert(pointer, json);
  if (other !== undefined) return other;
  const inner = (name: string | number, value: Json) => converted(value, appendPointer(pointer, name), convert);
  if (Array.isArray(json)) return json.map((value: Json, index) => inner(index, value));
  if (!isJsonObject(json)) return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, inner(name, value)]));
}
