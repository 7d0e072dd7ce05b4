import type { Json } from '@amtform/model';
import type { AmtForm } from '@amtform/widget';
import type { Page } from 'playwright-core';

/** What has the focus, as a person with a keyboard knows it. */
export interface Focused {
  /** The sort of control; buttons, links and headings are `other`. */
  readonly type: 'text' | 'radio' | 'checkbox' | 'select' | 'other';
  /** Label of a control, words of a button, link or heading. */
  readonly name: string;
  /** What a set of controls asks; otherwise the same as `name`. */
  readonly question: string;
  /** What is said about it besides: hint and messages. */
  readonly description: string;
  /** Pointer of the nearest question, group or list around it. */
  readonly at: string | undefined;
  /** Which of the forms of the page it is in; -1 for none. */
  readonly form: number;
  /** The answer that its form holds for the question. */
  readonly answer: Json | undefined;
  readonly checked: boolean;
  /** Whether it is the button that adds an entry to the list at `at`. */
  readonly adds: boolean;
  /** Classes of the focused element. */
  readonly classes: string;
}

/** More Tab stops than any page of the examples has. */
const manyStops = 400;

/** Somebody with a keyboard and nothing else. */
export class Person {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Replaces what stands in the focused control. */
  async retype(text: string): Promise<void> {
    await this.press('Control+A');
    await this.type(text);
  }

  async focused(): Promise<Focused> {
    return this.page.evaluate(describeFocus);
  }

  /** Presses Tab until something has the focus that asks or says this. */
  async tabTo(words: string, key = 'Tab'): Promise<Focused> {
    const passed: string[] = [];
    while (passed.length < manyStops) {
      await this.press(key);
      const focused = await this.focused();
      if (focused.name === words || focused.question === words) return focused;
      passed.push(focused.name);
    }
    throw new Error(`“${words}” cannot be reached with ${key}. Passed: ${passed.slice(0, 80).join(' | ')}`);
  }

  /** Goes to a text field and fills it in. */
  async enter(label: string, text: string): Promise<void> {
    await this.tabTo(label);
    await this.type(text);
  }

  /** Goes to a date and fills in day, month and year. */
  async enterDate(label: string, date: readonly [string, string, string]): Promise<void> {
    await this.tabTo(label);
    await this.typeDate(date);
  }

  /** Fills in day, month and year, from the day on. */
  async typeDate([day, month, year]: readonly [string, string, string]): Promise<void> {
    await this.type(day);
    await this.press('Tab');
    await this.type(month);
    await this.press('Tab');
    await this.type(year);
  }

  /** Goes to radio buttons and chooses one by its words. */
  async choose(question: string, option: string): Promise<void> {
    let focused = await this.tabTo(question);
    for (let step = 0; focused.name !== option; step += 1) {
      if (step === manyStops) throw new Error(`“${question}” has no option “${option}”`);
      await this.press('ArrowDown');
      focused = await this.focused();
    }
    if (!focused.checked) await this.press('Space');
  }

  /** Goes to a checkbox and ticks it. */
  async tick(label: string): Promise<void> {
    await this.tabTo(label);
    await this.press('Space');
  }

  /** Goes to a button or link and uses it. */
  async use(words: string): Promise<void> {
    await this.tabTo(words);
    await this.press('Enter');
  }
}

/** Runs in the page. */
function describeFocus(): Focused {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const words = (found: Element | null | undefined) => (found?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const root = element?.getRootNode() as Document | ShadowRoot;
  const control = element?.matches('input, select, textarea') ? (element as HTMLInputElement) : undefined;
  const set = control?.closest('.amt-set');
  const name = control ? words(control.labels?.[0]) : words(element);
  const ids = (set ?? element)?.getAttribute('aria-describedby')?.split(' ') ?? [];
  let description = '';
  for (const id of ids) description += `${words(root.getElementById(id))} `;
  const host = (root instanceof ShadowRoot ? root.host : element)?.closest<AmtForm>('amt-form') ?? null;
  const at = element?.closest<HTMLElement>('[data-at]')?.dataset['at'];
  const node = at === undefined ? undefined : host?.model?.node(at);
  const tick = control?.type === 'radio' || control?.type === 'checkbox' ? control.type : 'text';
  return {
    type: !control ? 'other' : control.localName === 'select' ? 'select' : tick,
    name,
    question: set ? words(set.querySelector('legend')) : name,
    description: description.trim(),
    at,
    form: Array.prototype.indexOf.call(document.querySelectorAll('amt-form'), host),
    answer: node?.answer,
    checked: control?.checked ?? false,
    adds: element?.matches('[data-add]') ?? false,
    classes: element?.className ?? '',
  };
}
