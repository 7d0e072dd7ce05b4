import { parseArgs } from 'node:util';
import { UsageError } from '../usage-error.js';
import type { Command } from './command.js';
import { readForm } from './read-form.js';

const help = `amtform html FORM [--endpoint URL] [--language TAG]

Writes the form as plain HTML that works without scripts. Put it inside <amt-form>: people without scripts, or on a bad
line, get it, and the widget takes over what they have typed.

  --endpoint URL   where it sends to; the definition's address without it
  --language TAG   the language of its words; the definition's own without it`;

/** Writes a form that needs no script. */
export const htmlCommand: Command = {
  help,
  run: async (parameters, output) => {
    const { file, endpoint, language } = readParameters(parameters);
    const definition = await readForm(file);
    const { submission } = definition;
    const own = submission && 'url' in submission ? submission.url : undefined;
    const { staticForm } = await import('../html/static-form.js');
    output.result(
      staticForm(definition, {
        endpoint: endpoint ?? own ?? `/forms/${definition.id}/submissions`,
        language: language ?? definition.language,
      }),
    );
    return 0;
  },
};

function readParameters(parameters: readonly string[]) {
  try {
    const options = { endpoint: { type: 'string' }, language: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...parameters], options, allowPositionals: true });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('FORM has to be one file of a definition.');
    return { file, ...values };
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
