import { type FormDefinition, FormModel, type FormPage, formPages, isWithin, type Json } from '@amtform/model';
import { validate } from '@amtform/validation';
import { compute } from '@amtform/validation/computed';
import { earlyEnds } from './early-ends.js';
import { faultsOf } from './faults.js';
import type { FormState } from './form-state.js';
import { generateAnswers } from './generate-answers.js';

/** A list is not made longer than that to show that it is too long. */
const mostEntries = 6;
/** So many sets of answers are made to find one with a page that comes up by an answer. */
const mostSeeds = 40;

/**
 * Every state of a form: each page empty, filled, with all that is missing and with all that can be wrong, then start,
 * tasks, review, receipt and paper, as far as the form has them. What `given` does not bring up comes from generated
 * answers.
 *
 * @param given complete, valid answers; generated ones where there are none
 */
export function formStates(definition: FormDefinition, given?: Json): readonly FormState[] {
  const states = new StateMaker(definition, given);
  return [...states.before(), ...states.pages(), ...states.early(), ...states.after()];
}

class StateMaker {
  readonly #definition: FormDefinition;
  readonly #complete: FormModel;
  readonly #fresh: FormModel;
  readonly #further = new Map<number, FormModel>();

  constructor(definition: FormDefinition, given: Json | undefined) {
    this.#definition = definition;
    this.#fresh = this.#modelWith(undefined);
    this.#complete = given === undefined ? generateAnswers(definition, { optional: 1 }) : this.#modelWith(given);
  }

  before(): FormState[] {
    const { start, taskList } = this.#definition;
    return [
      ...(start ? [{ group: 'Beginning', name: 'Start', page: 'start' }] : []),
      ...(taskList ? [{ group: 'Beginning', name: 'Tasks', page: 'tasks' }] : []),
    ];
  }

  /** The last pages can be reached where nothing is wrong: a required file, for one, cannot be generated. */
  after(): FormState[] {
    if (this.#complete.issues.length > 0) return [];
    const end = { group: 'End', answers: this.#complete.answers };
    return [
      ...(this.#definition.review ? [{ ...end, name: 'Review', page: 'review' }] : []),
      { ...end, name: 'Receipt', page: 'receipt' },
      { ...end, name: 'Print', page: 'receipt', isPrinted: true },
    ];
  }

  /** Where people come whom the form does not concern. */
  early(): FormState[] {
    return earlyEnds(this.#complete).map(({ title, answers }) => ({
      group: 'Early end',
      name: title,
      page: 'end',
      answers,
    }));
  }

  pages(): FormState[] {
    const listed = this.#definition.pages ?? formPages(this.#definition, this.#complete.root);
    return listed.flatMap(({ id, title }) => this.#pageStates(id, title));
  }

  #pageStates(id: string, title: string): FormState[] {
    const filled = this.#modelWithPage(id);
    const empty = filled && this.#emptied(filled, id);
    // A page that no answers bring up says so in its story.
    if (!filled || !empty) return [{ group: title, name: 'Empty', page: id }];
    const state = (name: string, model: FormModel) => ({ group: title, page: id, name, ...this.#answersOf(model) });
    const checked = (name: string, model: FormModel) =>
      this.#isFaulty(model, id) ? [{ ...state(name, model), isChecked: true }] : [];
    return [
      state('Empty', empty),
      state('Filled', filled),
      ...checked('Missing', empty),
      ...checked('Wrong', this.#allWrong(filled, id)),
    ];
  }

  /** Answers with which a page is asked: the complete ones, or the first generated ones that bring it up. */
  #modelWithPage(id: string): FormModel | undefined {
    if (pageOf(this.#complete, id)) return this.#complete;
    for (let seed = 2; seed <= mostSeeds; seed++) {
      const model = this.#further.get(seed) ?? generateAnswers(this.#definition, { seed, optional: 1 });
      this.#further.set(seed, model);
      if (pageOf(model, id)) return model;
    }
    return undefined;
  }

  /** The form as it begins, where the page is asked then; otherwise with answers to the other pages. */
  #emptied(filled: FormModel, id: string): FormModel {
    if (pageOf(this.#fresh, id)) return this.#fresh;
    const model = this.#modelWith(filled.answers);
    for (const { pointer } of pageOf(filled, id)?.nodes ?? []) model.setAnswer(pointer, undefined);
    return pageOf(model, id) ? model : this.#fresh;
  }

  /** One fault at each question of a page: one that is more than missing, where there is one. */
  #allWrong(filled: FormModel, id: string): FormModel {
    const model = this.#modelWith(filled.answers);
    const asked = pageOf(filled, id)?.nodes ?? [];
    const faults = faultsOf(filled)
      .filter(({ pointer }) => asked.some((node) => isWithin(pointer, node.pointer)))
      // A list with more entries than it may have is a page on which nobody finds anything.
      .filter(({ code, answer }) => code !== 'maxItems' || (Array.isArray(answer) && answer.length <= mostEntries));
    for (const { pointer, answer } of faults) {
      model.setAnswer(pointer, answer);
      // What no longer brings up its own page is not wrong but elsewhere.
      if (!pageOf(model, id)) model.setAnswer(pointer, undefined);
    }
    return model;
  }

  #isFaulty(model: FormModel, id: string): boolean {
    const asked = pageOf(model, id)?.nodes ?? [];
    return model.issues.some(({ pointer }) => asked.some((node) => isWithin(pointer, node.pointer)));
  }

  /** No answers at all for a form as it begins: it proposes its own then. */
  #answersOf(model: FormModel): { answers?: Json } {
    return model === this.#fresh ? {} : { answers: model.answers };
  }

  #modelWith(answers: Json | undefined): FormModel {
    return new FormModel(this.#definition, { validate, compute, ...(answers !== undefined && { answers }) });
  }
}

/** A page as it is asked with the present answers. */
function pageOf({ definition, root }: FormModel, id: string): FormPage | undefined {
  return formPages(definition, root).find((page) => page.id === id);
}
