import { type FormDefinition, isJsonObject, type Json } from '@amtform/model';
import type { FastifyReply } from 'fastify';
import { problemOf } from '../problem/problem-of.js';
import { html, type Markup } from './html.js';
import { sendPage } from './send-page.js';
import type { Words } from './words/words.js';
import { wordsIn } from './words/words-in.js';

/** Answers a form that could not be taken with a page: the faults of the answers, or what to do. */
export function sendProblemPage(error: unknown, definition: FormDefinition, reply: FastifyReply): FastifyReply {
  const problem = problemOf(error);
  const { language, words } = wordsIn(definition.language);
  const errors = problem.body['errors'];
  const isFaulty = Array.isArray(errors) && errors.length > 0;
  const title = isFaulty ? words.faults.title : words.failure.title;
  const content = isFaulty
    ? faultList(errors as readonly Json[], definition, words)
    : html`<p>${sentenceFor(words.failure.byName, nameOf(problem.body['type']))}</p>`;
  reply.code(problem.status).headers(problem.headers);
  if (problem.status >= 500) reply.log.error({ err: error }, 'request failed');
  return sendPage(reply, {
    language,
    title: `${title} – ${definition.title}`,
    content: html`<h1>${title}</h1>
      ${content}`,
  });
}

function faultList(errors: readonly Json[], definition: FormDefinition, words: Words): Markup {
  const { faults } = words;
  const entries = errors.filter(isJsonObject).map(({ pointer, code, labels }) => {
    const at = textOf(pointer);
    const fault = textOf(code);
    const name = Array.isArray(labels) && labels.length > 0 ? labels.join(' – ') : at.slice(1);
    // The definition writes `*` for each entry of a list.
    const own = definition.fields?.[at.replace(/\/\d+(?=\/|$)/g, '/*')]?.messages?.[fault];
    return html`<li><strong>${name || faults.wholeForm}</strong>: ${own ?? sentenceFor(faults.byCode, fault)}</li>`;
  });
  return html`<p>${faults.notStored} ${faults.goBack}</p>
    <ul>
      ${entries}
    </ul>`;
}

function sentenceFor(sentences: Readonly<Record<string, string>> & { readonly other: string }, name: string): string {
  return Object.hasOwn(sentences, name) ? (sentences[name] ?? sentences.other) : sentences.other;
}

/** The last part of a problem's type. */
function nameOf(type: Json | undefined): string {
  return textOf(type).split('/').at(-1) ?? '';
}

function textOf(json: Json | undefined): string {
  return typeof json === 'string' ? json : '';
}
