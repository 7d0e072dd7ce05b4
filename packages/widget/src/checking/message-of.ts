import type { FieldKind, FormNode, Issue } from '@amtform/model';
import type { ReceiverIssue } from '@amtform/submission';
import type { DefinitionWords } from '../words/definition-words.js';
import { fillIn } from '../words/fill-in.js';
import { numberCodec } from '../words/number-codec.js';
import { type Sentence, sentenceOf } from '../words/sentence.js';
import { waysText } from './ways-text.js';
import type { Words } from '../words/words.js';

/** What making a sentence needs to know. */
export interface MessageContext {
  readonly words: Words;
  /** BCP 47 tag. */
  readonly language: string;
  readonly definition: DefinitionWords;
  /** The node at a pointer, for sentences about several of them. */
  readonly nodeAt?: (pointer: string) => FormNode | undefined;
}

/**
 * The sentence for an issue: the definition's own if it has one, else that of the language, else the receiver's. `node`
 * is the node that has to change, where there is one.
 */
export function messageOf(issue: Issue, node: FormNode | undefined, context: MessageContext): string {
  const { words, language, definition } = context;
  const own = node && definition.message(node.place, issue.code);
  if (own !== undefined) return own;
  const { warning } = issue.params;
  if (node && issue.code === 'unusual' && typeof warning === 'string') return definition.unusual(node.place, warning);
  const sentence = sentenceFor(issue, node, context);
  const { detail } = issue as Partial<ReceiverIssue>;
  if (sentence === undefined && detail !== undefined) return detail;
  const label = node ? definition.label(node) : (issue.labels.at(-1) ?? '');
  const { limit } = issue.params;
  const number = typeof limit === 'number' ? limit : 0;
  return fillIn(sentenceOf(sentence ?? words.messages[''], { number, language }), {
    ...blanksOf(issue.params, language),
    label,
    labels: waysText(issue, context) ?? label,
  });
}

/** What an issue says in numbers and texts; `limit` is always there. */
function blanksOf(params: Issue['params'], language: string): Record<string, string> {
  const written = Object.entries(params).map(([name, param]) => [
    name,
    typeof param === 'number' ? numberCodec(language).write(param) : typeof param === 'string' ? param : '',
  ]);
  return { limit: '', ...(Object.fromEntries(written) as Record<string, string>) };
}

function sentenceFor(issue: Issue, node: FormNode | undefined, { words }: MessageContext): Sentence | undefined {
  const { messages, formats, files } = words;
  const { format, reason } = issue.params;
  return issue.code === 'format' && typeof format === 'string'
    ? (own(formats, `${format}:${typeof reason === 'string' ? reason : ''}`) ?? own(formats, format) ?? formats[''])
    : (own(messages, `${issue.code}:${variant(issue, node)}`) ??
        own(messages, issue.code) ??
        own(files.messages, issue.code));
}

/** A sentence by its name, which may be any text: a receiver chooses its own codes. */
function own(sentences: Readonly<Record<string, Sentence>>, name: string): Sentence | undefined {
  return Object.hasOwn(sentences, name) ? sentences[name] : undefined;
}

/** What the sentence depends on besides the code: how the field is asked. */
function variant(issue: Issue, node: FormNode | undefined): string {
  if (issue.params['missing'] !== undefined) return 'missing';
  if (issue.code === 'type') return isTooPrecise(node) ? 'precision' : (node?.schema.types?.[0] ?? '');
  if (node?.type === 'list') return 'list';
  return node?.type === 'field' ? askedAs(node.kind) : '';
}

/** What people do to answer: most kinds are typed. */
function askedAs(kind: FieldKind): string {
  switch (kind) {
    case 'choice':
    case 'choices':
    case 'country':
    case 'yes-no':
    case 'file':
      return 'choice';
    case 'date':
    case 'month':
    case 'partial-date':
    case 'date-time':
      return 'date';
    case 'time':
    case 'consent':
      return kind;
    default:
      return 'text';
  }
}

/** Whether a number is wanted, and a text is one with more digits than a computer keeps (see `numberCodec`). */
function isTooPrecise(node: FormNode | undefined): boolean {
  const wantsNumber = node?.schema.types?.some((type) => type === 'number' || type === 'integer') ?? false;
  if (!wantsNumber || typeof node?.answer !== 'string') return false;
  return /^[-+−]?[\d\s.,'’]+$/.test(node.answer) && node.answer.replace(/\D/g, '').length > 15;
}
