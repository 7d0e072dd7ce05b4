import { expect } from '@open-wc/testing';
import { answersOf, mountField, places, type Place, type TestedField } from './mount-field.js';

/** What the contract has to know about one element. */
export interface FieldContract {
  /** What the element needs besides the common properties: options, words. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Selector of what carries label, hint and messages: the control, or the fieldset around several. */
  readonly control: string;
  /** Does what a person does to give the answer `answered`. */
  readonly answer: (field: TestedField) => Promise<void> | void;
  /** The answer that is sent for it. */
  readonly answered: unknown;
  /** Another answer, and what the element shows for it. */
  readonly value: unknown;
  readonly shown: unknown;
  /** What the element shows while unanswered. */
  readonly empty: unknown;
  /** Reads what the element shows. */
  readonly show: (field: TestedField) => unknown;
}

const common = { label: 'Familienname', messagePrefix: 'Fehler: ' };
const help = { hint: 'So wie im Ausweis', messages: ['Die Angabe fehlt.', 'Sie ist zu kurz.'] };

/** What every field promises, whatever it asks, wherever it stands. */
export function fieldContract(tag: string, contract: FieldContract): void {
  for (const place of places) {
    describe(`<${tag}> keeps the contract of all fields ${place}`, function () {
      // axe takes its time on a busy machine.
      this.timeout(30_000);

      const mount = (properties = {}) => mountField(tag, { ...common, ...contract.properties, ...properties }, place);
      itIsAccessible(mount);
      itIsNamedAndDescribed(mount, contract, place);
      itSendsAnswers(mount, contract);
      itShowsAnswers(mount, contract);
      itCanBeReadOnly(mount, contract);
      itTakesTheFocus(mount, place);
    });
  }
}

type Mount = (properties?: Readonly<Record<string, unknown>>) => Promise<TestedField>;

function itIsAccessible(mount: Mount): void {
  it('is accessible when empty', async () => {
    await expect(await mount()).to.be.accessible();
  });

  it('is accessible with everything it can show', async () => {
    await expect(await mount({ ...help, required: true, readOnly: true })).to.be.accessible();
  });
}

function itIsNamedAndDescribed(mount: Mount, { control, properties }: FieldContract, place: Place): void {
  it('has its label as name', async () => {
    const field = await mount({ required: true });
    expect(nameOf(field.querySelector(control)!)).to.equal('Familienname');
  });

  it('marks a field that may stay empty, and only such a field', async () => {
    const field = await mount({ optionalText: '(freiwillig)' });
    expect(nameOf(field.querySelector(control)!)).to.equal('Familienname (freiwillig)');
    field.required = true;
    await field.updateComplete;
    expect(nameOf(field.querySelector(control)!)).to.equal('Familienname');
  });

  it('has hint and messages as description, each message with its prefix', async () => {
    const field = await mount(help);
    expect(descriptionOf(field.querySelector(control)!)).to.equal(
      'So wie im Ausweis Fehler: Die Angabe fehlt. Fehler: Sie ist zu kurz.',
    );
  });

  it('has no description without hint and messages', async () => {
    const field = await mount();
    expect(field.querySelector(control)!.hasAttribute('aria-describedby')).to.be.false;
  });

  it('is marked as wrong exactly while there are messages', async () => {
    const field = await mount(help);
    expect(field.querySelector('[aria-invalid="true"]')).to.exist;
    field.messages = [];
    await field.updateComplete;
    expect(field.querySelector('[aria-invalid]')).not.to.exist;
  });

  it('leaves native validation out', async () => {
    const field = await mount({ ...help, required: true });
    expect(field.querySelector('[required], [pattern], [maxlength], [type="number"], [type="date"]')).not.to.exist;
  });

  it('shares no id with another field of its sort', async () => {
    const field = await mount(help);
    const other = document.createElement(field.localName) as unknown as TestedField;
    field.after(Object.assign(other, properties, help));
    await other.updateComplete;
    const root = place === 'in the light DOM' ? document : (field.getRootNode() as ShadowRoot);
    const ids = [...root.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.length).to.be.greaterThan(2);
    expect(new Set(ids).size).to.equal(ids.length);
  });
}

function itSendsAnswers(mount: Mount, { answer, answered, empty, show }: FieldContract): void {
  it('asks for a new answer and does not change its own', async () => {
    const field = await mount();
    const answers = answersOf(field);
    await answer(field);
    expect(answers.at(-1)).to.deep.equal(answered);
    expect(field.value).to.be.undefined;
  });

  it('keeps what the person entered when something else about it changes', async () => {
    const field = await mount();
    await answer(field);
    const entered = show(field);
    expect(entered).not.to.deep.equal(empty);
    Object.assign(field, { ...help, label: 'Name' });
    await field.updateComplete;
    expect(show(field)).to.deep.equal(entered);
  });
}

function itShowsAnswers(mount: Mount, { show, shown, empty, value }: FieldContract): void {
  it('shows the answer it is made with', async () => {
    expect(show(await mount({ value }))).to.deep.equal(shown);
  });

  it('shows an answer that comes later, and shows when it goes', async () => {
    const field = await mount();
    expect(show(field)).to.deep.equal(empty);
    field.value = value;
    await field.updateComplete;
    expect(show(field)).to.deep.equal(shown);
    field.value = undefined;
    await field.updateComplete;
    expect(show(field)).to.deep.equal(empty);
  });
}

function itCanBeReadOnly(mount: Mount, { answer, show, shown, value }: FieldContract): void {
  it('keeps its answer while it is read-only', async () => {
    const field = await mount({ value, readOnly: true });
    const answers = answersOf(field);
    await answer(field);
    expect(answers).to.deep.equal([]);
    expect(show(field)).to.deep.equal(shown);
  });

  it('can be reached while it is read-only, so that it can be read', async () => {
    const field = await mount({ value, readOnly: true });
    field.focus();
    expect(field.querySelector(':focus')).to.exist;
    expect(field.querySelector('[readonly], [aria-readonly="true"]')).to.exist;
  });
}

function itTakesTheFocus(mount: Mount, place: Place): void {
  it('gives the focus to a control', async () => {
    const field = await mount(help);
    field.focus();
    const root = place === 'in the light DOM' ? document : (field.getRootNode() as ShadowRoot);
    expect(root.activeElement).to.match('input, textarea, select');
    expect(field.contains(root.activeElement)).to.be.true;
  });
}

function nameOf(control: Element): string {
  const labelledBy = control.getAttribute('aria-labelledby');
  return labelledBy ? textOf(control, labelledBy) : squeeze((control as HTMLInputElement).labels?.[0]?.textContent);
}

function descriptionOf(control: Element): string {
  return textOf(control, control.getAttribute('aria-describedby') ?? '');
}

function textOf(control: Element, ids: string): string {
  const root = control.getRootNode() as Document | ShadowRoot;
  return squeeze(
    ids
      .split(' ')
      .map((id) => root.getElementById(id)?.innerText ?? `no #${id}`)
      .join(' '),
  );
}

function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
