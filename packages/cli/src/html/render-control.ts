import type { FieldNode } from '@amtform/model';
import { optionText } from './form-texts.js';
import { attributes, markup, type Markup } from './markup.js';
import type { StaticView } from './static-view.js';

/** How inputs of one line differ by kind. What is not named here is plain text: `type=email` would change addresses. */
const inputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  date: { type: 'date' },
  month: { type: 'month' },
  time: { type: 'time' },
  file: { type: 'file' },
  number: { inputmode: 'decimal' },
  amount: { inputmode: 'decimal' },
  email: { inputmode: 'email' },
  phone: { type: 'tel' },
};

/** The control of a question, or undefined for a set of controls. `described` is the id of the hint. */
export function renderControl(node: FieldNode, view: StaticView, described: string | undefined): Markup {
  const field = view.definition.fields?.[node.place];
  const common = {
    id: view.idOf(node),
    name: node.pointer,
    autocomplete: field?.autocomplete,
    required: view.isRequired(node),
    'aria-describedby': described,
  };
  if (node.kind === 'long-text') return markup`<textarea${attributes(common)} rows="5"></textarea>`;
  if (node.options.length > 0) {
    const options = view.texts
      .options(node)
      .map((option) => markup`<option value="${optionText(option)}">${option.label}</option>`);
    return markup`<select${attributes(common)}><option value="">${view.words.none}</option>${options}</select>`;
  }
  const accept = field?.files?.accept?.join(',');
  const multiple = node.kind === 'file' && node.schema.types?.includes('array') === true;
  return markup`<input${attributes({ ...inputs[node.kind], ...common, accept, multiple })}>`;
}

/** Radio buttons or check boxes of one question. */
export function renderSet(node: FieldNode, view: StaticView): readonly Markup[] {
  const { yes, no } = view.words;
  const truth = [
    { value: true, label: yes },
    { value: false, label: no },
  ];
  const options = node.kind === 'yes-no' ? truth : view.texts.options(node);
  const type = node.kind === 'choices' ? 'checkbox' : 'radio';
  const required = type === 'radio' && view.isRequired(node);
  return options.map((option, index) => {
    const id = `${view.idOf(node)}-${String(index)}`;
    const given = attributes({ type, id, name: node.pointer, value: optionText(option), required });
    return markup`<div><input${given}> <label for="${id}">${option.label}</label></div>\n`;
  });
}
