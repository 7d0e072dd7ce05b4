import type { Json } from '@amtform/model';
import { isDeepStrictEqual } from 'node:util';
import { FormOnPage } from './form-on-page.js';
import type { Focused, Person } from './person.js';

/** More presses of Tab than any example needs. */
const manyStops = 2000;

/** More options than any example offers. */
const manyOptions = 60;

/**
 * Fills in a form from the page that stands there to the receipt, as somebody with a keyboard does who has these answers
 * at hand: Tab from question to question, and Enter on the buttons. Throws where the form does not take them.
 *
 * @param index which of the forms of the page
 */
export async function fillForm(person: Person, answers: Json, index = 0): Promise<void> {
  const form = new FormOnPage(person.page, index);
  const done = new Set<string>();
  for (let stop = 0; stop < manyStops; stop += 1) {
    await person.press('Tab');
    let focused = await person.focused();
    if (focused.form !== index) continue;
    if (focused.adds && hasMore(focused, answers)) {
      await person.press('Enter');
      focused = await person.focused();
    }
    if (focused.classes.includes('amt-button-primary')) {
      await goOn(person, form);
      if (await form.receipt.isVisible()) return;
    } else if (focused.type !== 'other' && focused.at !== undefined && !done.has(focused.at)) {
      done.add(focused.at);
      await give(person, focused, answerAt(answers, focused.at));
    }
  }
  throw new Error(`After ${manyStops} Tab stops there is no receipt`);
}

/** Uses the button at the end of a page. */
async function goOn(person: Person, form: FormOnPage): Promise<void> {
  const title = await form.title();
  await person.press('Enter');
  const wrong = await form.summary();
  if (wrong.length > 0) throw new Error(`“${title}” does not let go on: ${wrong.join(' | ')}`);
  await form.leave(title);
}

/** Whether there are answers for one more entry than the list has. */
function hasMore({ at = '', answer }: Focused, answers: Json): boolean {
  const wanted = answerAt(answers, at);
  return Array.isArray(wanted) && wanted.length > (Array.isArray(answer) ? answer.length : 0);
}

async function give(person: Person, focused: Focused, answer: Json | undefined): Promise<void> {
  if (answer === undefined) return;
  switch (focused.type) {
    case 'text':
      return giveText(person, focused, typeof answer === 'number' ? String(answer).replace('.', ',') : String(answer));
    case 'checkbox':
      if (Array.isArray(answer)) return tickAll(person, focused, answer);
      // The tick of a group takes over the answers of another one. This person types them.
      return typeof answer === 'boolean' ? person.press('Space') : undefined;
    case 'radio':
      await person.press('Space');
      return choose(person, answer);
    case 'select':
      return choose(person, answer);
    case 'other':
      throw new Error(`Nothing can be answered at “${focused.name}”`);
  }
}

/** Types a text, or the parts of a date where they are asked one by one. */
async function giveText(person: Person, { name, question }: Focused, text: string): Promise<void> {
  if (name === question) return person.type(text);
  const [year = '', month = '', day = ''] = text.split('-');
  return person.typeDate([day, month, year]);
}

/** Goes through the boxes of a question, and ticks those that belong to its answer. */
async function tickAll(person: Person, { at }: Focused, answer: readonly Json[]): Promise<void> {
  let ticked: readonly Json[] = [];
  for (let step = 0; step < manyOptions; step += 1) {
    await person.press('Space');
    const now = await person.focused();
    const held = Array.isArray(now.answer) ? now.answer : [];
    if (held.every((option) => answer.some((wanted) => isDeepStrictEqual(wanted, option)))) ticked = held;
    else await person.press('Space');
    if (ticked.length === answer.length) return;
    await person.press('Tab');
    if ((await person.focused()).at !== at) break;
  }
  throw new Error(`There are no options for ${JSON.stringify(answer)}`);
}

/** Goes down the options to the one that gives this answer. */
async function choose(person: Person, answer: Json): Promise<void> {
  for (let step = 0; step < manyOptions; step += 1) {
    const focused = await person.focused();
    if (isDeepStrictEqual(focused.answer, answer)) return;
    await person.press('ArrowDown');
  }
  throw new Error(`There is no option for ${JSON.stringify(answer)}`);
}

/** What stands at a JSON Pointer; undefined where nothing does. */
function answerAt(answers: Json, pointer: string): Json | undefined {
  let found: unknown = answers;
  for (const name of pointer.split('/').slice(1)) {
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[name] : undefined;
  }
  return found as Json | undefined;
}
