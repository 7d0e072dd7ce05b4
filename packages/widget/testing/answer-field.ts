import type { DateForm, FieldOption } from '@amtform/elements';
import { type FieldNode, type Json, sameJson } from '@amtform/model';
import { numberCodec } from '../src/words/number-codec.js';

/** Gives an answer in the element of a field as a person does: by its native controls and their events. */
export function answerField(element: Element, node: FieldNode, answer: Json): void {
  switch (node.kind) {
    case 'number':
    case 'amount':
      type(element, [numberCodec(languageOf(element)).write(answer as number)]);
      break;
    case 'date':
    case 'month':
    case 'partial-date':
    case 'date-time':
      type(element, partsOf(element, answer as string));
      break;
    case 'country':
      type(element, [answer as string]);
      leave(element.querySelector('input')!);
      break;
    case 'yes-no':
      chooseOption(element, answer === true ? 0 : 1);
      break;
    case 'consent':
      chooseOption(element, 0);
      break;
    case 'choice':
      chooseOption(
        element,
        node.options.findIndex((option) => sameJson(option.value, answer)),
      );
      break;
    case 'choices':
      tick(element, node, answer as readonly Json[]);
      break;
    default:
      type(element, [answer as string]);
  }
}

/** The texts in the controls of a date, as the field would show the answer. */
function partsOf(element: Element, answer: string): string[] {
  const { form } = element as Element & { readonly form: DateForm };
  const parts = form.split(answer);
  return form.parts.map((part) => parts[part] ?? '');
}

/** Chooses one of the options of a choice, shown as radio buttons, in a select, or found by typing. */
export function chooseOption(element: Element, index: number): void {
  const select = element.querySelector('select');
  const input = element.querySelector<HTMLInputElement>('[role="combobox"]');
  if (select) {
    select.selectedIndex = index + 1;
    leave(select);
  } else if (input) {
    type(element, [labelOf(element, index)]);
    leave(input);
  } else {
    element.querySelectorAll('input')[index]!.click();
  }
}

/** The words of an option as the form shows them, whatever their language. */
function labelOf(element: Element, index: number): string {
  const { options } = element as Element & { readonly options: readonly FieldOption[] };
  return options[index]!.label;
}

/** Ends what was begun in a control, as moving on does. */
function leave(control: HTMLElement): void {
  control.dispatchEvent(new CustomEvent('change', { bubbles: true }));
}

function tick(element: Element, { options }: FieldNode, answers: readonly Json[]): void {
  element.querySelectorAll('input').forEach((input, i) => {
    const isWanted = answers.some((answer) => sameJson(answer, options[i]!.value));
    if (input.checked !== isWanted) input.click();
  });
}

/** Types a text into each of the controls. */
function type(element: Element, texts: readonly string[]): void {
  element.querySelectorAll<HTMLInputElement>('input, textarea').forEach((control, i) => {
    control.value = texts[i]!;
    control.dispatchEvent(new CustomEvent('input', { bubbles: true }));
  });
}

function languageOf(element: Element): string {
  return element.closest<HTMLElement>('.amt-form')!.lang;
}
