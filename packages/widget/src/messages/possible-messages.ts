import {
  type Field,
  type FormDefinition,
  type FormNode,
  type Issue,
  type PossibleNodes,
  possibleNodes,
} from '@amtform/model';
import { DefinitionWords } from '../words/definition-words.js';
import { completeWords, languages, loadWords } from '../words/languages.js';
import { messageOf, type MessageContext } from '../checking/message-of.js';
import { chooseLanguage, type Speech, speechFor } from '../words/speech.js';

import { fileFaultSentences } from './file-fault-sentences.js';
import { type PossibleIssue, possibleIssues } from './possible-issues.js';
import { Translations } from './translations.js';

export { languages } from '../words/languages.js';

/** A sentence that a form may say about an answer. */
export interface PossibleMessage {
  /** Where it stands: pointer into the answers with `*` for each list index. `''` is the whole form. */
  readonly place: string;
  /** What is asked there. */
  readonly label: string;
  /** The issue code: a JSON Schema keyword, a code of the receiver's, or `file:` and why a file is not taken. */
  readonly code: string;
  readonly severity: Issue['severity'];
  /** The sentence. “…” stands for what only the answer tells; the first entry of a list for all. */
  readonly sentence: string;
  /** The language of the form's own words (BCP 47): another one than was asked for, where the form does not have that. */
  readonly language: string;
  /** Whether the definition says it in its own words. */
  readonly isOwn: boolean;
  /**
   * What is said in the words of the definition's own language, because the language that was asked for lacks them: JSON
   * Pointers to where in the definition they have to stand.
   */
  readonly untranslated: readonly string[];
}

/**
 * Every sentence that a form may say about answers in a language: for each question and each thing that can be wrong
 * with its answer. What a receiver finds beyond the definition is only here where the definition has a sentence for it.
 * Where the words of the language cannot be loaded the list is in the language that the form would speak then.
 *
 * @param language BCP 47 tag
 */
export async function possibleMessages(
  definition: FormDefinition,
  language: string,
): Promise<readonly PossibleMessage[]> {
  const { wordsOf } = chooseLanguage(definition, { wanted: [language], known: languages });
  await Promise.all([completeWords(), loadWords(wordsOf)]);
  const speech = speechFor(definition, [language]);
  const places = possibleNodes(definition);
  const speaker = new Speaker(definition, { speech, places, wanted: language });
  const messages = places.flatMap((at) => at.nodes.flatMap((node) => speaker.messagesAt(node, at)));
  return messages.filter((message, i) => messages.findIndex((other) => saysTheSame(message, other)) === i);
}

function saysTheSame(a: PossibleMessage, b: PossibleMessage): boolean {
  return a.place === b.place && a.code === b.code && a.sentence === b.sentence;
}

interface SpeakerOptions {
  readonly speech: Speech;
  readonly places: readonly PossibleNodes[];
  readonly wanted: string;
}

/** Says what can be wrong, as the form does. */
class Speaker {
  readonly #definition: FormDefinition;
  readonly #context: MessageContext;
  readonly #translations: Translations;

  constructor(definition: FormDefinition, { speech, places, wanted }: SpeakerOptions) {
    const nodes = new Map(places.flatMap((at) => at.nodes.map((node) => [node.pointer, node] as const)).reverse());
    this.#definition = definition;
    this.#context = {
      ...speech,
      definition: new DefinitionWords(definition, speech),
      nodeAt: (pointer) => nodes.get(pointer),
    };
    this.#translations = new Translations(definition, wanted);
  }

  messagesAt(node: FormNode, at: PossibleNodes): PossibleMessage[] {
    const field = this.#definition.fields?.[at.place];
    const issues = possibleIssues(node, at, { field, words: this.#context.words });
    const known = new Set(issues.map(({ code }) => code));
    const others = this.#ownCodes(at.place, field).filter((code) => !known.has(code));
    const more = others.map((code): PossibleIssue => ({ code, params: {}, severity: 'error' }));
    const files = node.type === 'field' && node.kind === 'file' ? this.#fileMessages(node) : [];
    return [...[...issues, ...more].map((issue) => this.#message(issue, node)), ...files];
  }

  /** The codes for which the definition has sentences at a place, in whatever language. */
  #ownCodes(place: string, field: Field | undefined): string[] {
    const texts = Object.values(this.#definition.texts ?? {});
    const all = [field?.messages, ...texts.map((text) => text.fields?.[place]?.messages)];
    return [...new Set(all.flatMap((messages) => Object.keys(messages ?? {})))];
  }

  #message({ code, params, severity, answer }: PossibleIssue, node: FormNode): PossibleMessage {
    const { pointer, place, label } = node;
    const issue = { pointer, code, params, severity, labels: [label] };
    const sentence = messageOf(issue, { ...node, answer }, this.#context);
    const isOwn = code === 'unusual' || this.#context.definition.message(place, code) !== undefined;
    const untranslated = this.#translations.missing(node, { code, params, isOwn });
    return { ...this.#shared(node), code, severity, sentence, isOwn, untranslated };
  }

  #fileMessages(node: FormNode & { readonly type: 'field' }): PossibleMessage[] {
    return fileFaultSentences(node, this.#definition, this.#context).map(([fault, sentence]) => ({
      ...this.#shared(node),
      ...{ code: `file:${fault}`, severity: 'error', sentence, isOwn: false, untranslated: [] },
    }));
  }

  #shared(node: FormNode): Pick<PossibleMessage, 'place' | 'label' | 'language'> {
    return { place: node.place, label: this.#context.definition.label(node), language: this.#context.language };
  }
}
