import { type FormDefinition, FormModel, type FormNode, formPages, type ListNode } from '@amtform/model';
import { validate } from '@amtform/validation';
import { compute } from '@amtform/validation/computed';
import { InputError } from '../import/input-error.js';
import { everyQuestion } from './every-question.js';
import { FormTexts } from './form-texts.js';
import { attributes, markup, type Markup } from './markup.js';
import { renderEnd, renderStart } from './render-frame.js';
import { renderMarkdown } from './render-markdown.js';
import { renderQuestion } from './render-question.js';
import type { StaticView } from './static-view.js';
import { staticWords } from './static-words.js';

/** How a form without scripts is written. */
export interface StaticFormOptions {
  /** Where it sends to. */
  readonly endpoint: string;
  /** BCP 47 tag; a language that the definition has no texts for gets its own words. */
  readonly language: string;
}

/** Entries that a list has room for, where the schema does not set less. */
const usualRoom = 3;

/**
 * The form as plain HTML: everything that it may ever ask, on one page, with names that the receiver understands
 * (docs/endpoint.md). The browser insists only on what is asked of everybody; the receiver judges the rest. Throws an
 * `InputError` for an endpoint that nothing can be sent to.
 */
export function staticForm(definition: FormDefinition, { endpoint, language }: StaticFormOptions): string {
  if (!/^(?:https?:|[^:]*(?:[/?#]|$))/i.test(endpoint))
    throw new InputError(endpoint, 'A form is sent to an http or https address, or to one on the same server.');
  const shown = everyQuestion(definition);
  const model = new FormModel(shown, { validate, compute });
  makeRoom(model);
  const { root } = new FormModel(definition, { validate, compute });
  const always = new Map(nodesBelow(root).map((node) => [node.place, node]));
  const isMaybe = (node: FormNode) => !node.place.includes('*') && always.get(node.place)?.visible !== true;
  const entries = (node: FormNode) => node.place.includes('*');
  const ids = new Map(nodesBelow(model.root).map((node, index) => [node, `${definition.id}-${String(index)}`]));
  const view: StaticView = {
    definition: shown,
    texts: new FormTexts(definition, language),
    words: staticWords(language),
    idOf: (node) => ids.get(node) ?? '',
    isMaybe,
    isRequired: (node) => !entries(node) && !isMaybe(node) && always.get(node.place)?.required === true,
  };
  const files = nodesBelow(model.root).some((node) => node.type === 'field' && node.kind === 'file');
  const enctype = files ? 'multipart/form-data' : undefined;
  return renderForm(
    formPages(shown, model.root).map((page) => renderPage(page, view)),
    {
      view,
      head: markup`lang="${language}" method="post" action="${endpoint}"${attributes({ enctype })}`,
      about: { version: definition.version, language },
    },
  );
}

interface Form {
  readonly view: StaticView;
  readonly head: Markup;
  readonly about: Readonly<Record<string, string>>;
}

function renderForm(pages: readonly Markup[], { view, head, about }: Form): string {
  const hidden = Object.entries(about).map(
    ([name, value]) => markup`<input type="hidden" name="amtform.${name}" value="${value}">\n`,
  );
  const { texts, words } = view;
  const start = markup`<form ${head}>\n${hidden}<h2>${texts.title}</h2>\n${renderStart(view)}`;
  return markup`${start}${pages}${renderEnd(view)}<button type="submit">${words.send}</button>\n</form>\n`.toString();
}

function renderPage(page: ReturnType<typeof formPages>[number], view: StaticView): Markup {
  const title = page.id === '' ? undefined : markup`<h3>${view.texts.page(page)}</h3>\n`;
  const description = view.texts.pageDescription(page);
  const intro = description === undefined ? undefined : renderMarkdown(description);
  return markup`${title}${intro}${page.nodes.map((node) => renderQuestion(node, view))}`;
}

/** Gives each list entries to fill in, lists inside entries too. */
function makeRoom(model: FormModel): void {
  const done = new Set<string>();
  const next = () =>
    nodesBelow(model.root).find((node): node is ListNode => node.type === 'list' && !done.has(node.pointer));
  for (let list = next(); list !== undefined; list = next()) {
    done.add(list.pointer);
    const { minItems = 0, maxItems = usualRoom } = list.schema;
    const count = Math.max(minItems, Math.min(usualRoom, maxItems));
    const { emptyEntry, pointer } = list;
    model.setAnswer(
      pointer,
      Array.from({ length: count }, () => emptyEntry),
    );
  }
}

function nodesBelow(node: FormNode): FormNode[] {
  return [node, ...(node.type === 'field' ? [] : node.children.flatMap(nodesBelow))];
}
