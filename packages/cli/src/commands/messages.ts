import { parseArgs } from 'node:util';
import { DefinitionError, type FormDefinition, readDefinition } from '@amtform/model';
import { InputError } from '../import/input-error.js';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { readJsonFile } from './read-json-file.js';

type Messages = readonly import('@amtform/widget/messages').PossibleMessage[];

const help = `amtform messages FORM [--lang TAG] [--format text|json]

Lists every sentence that a form may say about answers, in one language: for each question and each thing that can be
wrong with its answer. “…” stands for what only the answer tells.

  --lang TAG      the language (BCP 47), such as en or de-x-leicht; without it that of the definition
  --format text   for people; so it is without the option. A line “translate” names each text that the language lacks
  --format json   a list of { place, label, code, severity, sentence, language, isOwn, untranslated }

The exit code is 1 if texts lack a translation.`;

const writers: Readonly<Record<string, (messages: Messages) => string>> = {
  text: report,
  json: (messages) => `${JSON.stringify(messages, null, 2)}\n`,
};

/** Shows an author everything that a form may say. */
export const messagesCommand: Command = {
  help,
  run: async (parameters, output) => {
    const { file, lang, write } = readParameters(parameters);
    const definition = asDefinition(file, await readJsonFile(file));
    // Loaded for this command only: it brings the words of the form.
    const { possibleMessages } = await import('@amtform/widget/messages');
    const messages = await possibleMessages(definition, lang ?? definition.language);
    output.result(write(messages));
    return messages.some(({ untranslated }) => untranslated.length > 0) ? 1 : 0;
  },
};

function asDefinition(file: string, value: unknown): FormDefinition {
  try {
    return readDefinition(value);
  } catch (cause) {
    if (!(cause instanceof DefinitionError)) throw cause;
    throw new InputError(file, cause.message);
  }
}

/** The messages by place, as lines. */
function report(messages: Messages): string {
  const lines: string[] = [];
  let place: string | undefined;
  for (const message of messages) {
    if (message.place !== place)
      lines.push('', `${message.place === '' ? '(the whole form)' : message.place}  ${message.label}`);
    ({ place } = message);
    const marks = [message.isOwn ? 'own' : '', message.severity === 'warning' ? 'warning' : ''].filter((mark) => mark);
    lines.push(`  ${[message.code, ...marks].join(', ')}: ${message.sentence}`);
    for (const pointer of message.untranslated) lines.push(`    translate ${pointer}`);
  }
  return `${lines.slice(1).join('\n')}\n`;
}

function readParameters(parameters: readonly string[]) {
  const { values, positionals } = parse(parameters);
  const write = Object.hasOwn(writers, values.format) ? writers[values.format] : undefined;
  if (!write) throw new UsageError(`--format ${values.format} is unknown. Give text or json.`);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Give the file of one definition.');
  if (values.lang !== undefined && !isTag(values.lang)) {
    throw new UsageError(`--lang ${values.lang} is no language tag. Give one such as de or en.`);
  }
  return { file, write, lang: values.lang };
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}

function parse(parameters: readonly string[]) {
  try {
    const options = { format: { type: 'string', default: 'text' }, lang: { type: 'string' } } as const;
    return parseArgs({ args: [...parameters], options, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
