import { type FieldNode, parentPointer, parsePointer } from '@amtform/model';
import type { FieldElement } from '@amtform/elements';
import type { FormView } from '../view/form-view.js';
import { autofillToken } from './autofill-token.js';
import { fillIn } from '../words/fill-in.js';
import { renderMarkdown } from '../words/render-markdown.js';
import type { Words } from '../words/words.js';

type Face = Pick<
  FieldElement<unknown>,
  'label' | 'hint' | 'required' | 'optionalText' | 'messages' | 'messagePrefix' | 'readOnly' | 'autocomplete' | 'value'
>;

/** What every field element is given. */
export function fieldFace(node: FieldNode, { session, speech, definition, messagesAt }: FormView): Face {
  const hint = definition.hint(node) ?? exampleHint(node, speech.words);
  return {
    label: definition.label(node),
    hint: hint === undefined ? '' : renderMarkdown(hint),
    required: node.required,
    optionalText: speech.words.optional,
    messages: messagesAt(node.pointer),
    messagePrefix: speech.words.errorPrefix,
    readOnly: node.readOnly,
    autocomplete:
      session.definition.fields?.[node.place]?.autocomplete ?? autofillToken(node, namesBeside(node, session)),
    value: node.answer,
  };
}

/** The names of the properties beside a field and its own. */
function namesBeside({ pointer }: FieldNode, { model }: FormView['session']): readonly string[] {
  const group = model.node(parentPointer(pointer) ?? '');
  return group && group.type !== 'field' ? group.children.map((child) => parsePointer(child.pointer).at(-1) ?? '') : [];
}

/** An example of the schema helps where nobody wrote a hint. */
function exampleHint({ schema }: FieldNode, words: Words): string | undefined {
  const [example] = schema.examples;
  if (typeof example !== 'string' && typeof example !== 'number') return undefined;
  return fillIn(words.example, { example });
}
