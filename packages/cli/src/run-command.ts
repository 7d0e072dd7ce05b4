import { bundleCommand } from './commands/bundle.js';
import { checkCommand } from './commands/check.js';
import { checkEndpointCommand } from './commands/check-endpoint.js';
import type { Command, Output } from './commands/command.js';
import { compileCommand } from './commands/compile.js';
import { messagesCommand } from './commands/messages.js';
import { newCommand } from './commands/new.js';
import { serveCommand } from './commands/serve.js';
import { htmlCommand } from './commands/html.js';
import { importCommand } from './commands/import.js';
import { snippetCommand } from './commands/snippet.js';
import { InputError } from './import/input-error.js';
import { typesCommand } from './commands/types.js';
import { UsageError } from './usage-error.js';

const commands: Readonly<Record<string, Command>> = {
  import: importCommand,
  check: checkCommand,
  'check-endpoint': checkEndpointCommand,
  bundle: bundleCommand,
  compile: compileCommand,
  messages: messagesCommand,
  types: typesCommand,
  new: newCommand,
  serve: serveCommand,
  html: htmlCommand,
  snippet: snippetCommand,
};

/**
 * Runs `amtform` with the words of a command line. Returns the exit code: 0 where the command did its work, 1 for a
 * definition with errors and for what cannot be read or written, 2 for a wrong call.
 */
export async function runCommand(words: readonly string[], output: Output): Promise<number> {
  const [name = '', ...parameters] = words;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const asksHelp = words.some((word) => word === '--help' || word === '-h');
  if (asksHelp) {
    output.result(command ? `Usage: ${command.help}\n` : overview());
    return 0;
  }
  try {
    if (!command) throw new UsageError(name === '' ? 'No command was given.' : `There is no command “${name}”.`);
    return await command.run(parameters, output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.remark(`amtform: ${error.message}\n\n${command ? `Usage: ${command.help}\n` : overview()}`);
      return 2;
    }
    if (!(error instanceof InputError)) throw error;
    output.remark(`amtform: ${error.file}: ${error.message}\n`);
    return 1;
  }
}

function overview(): string {
  const lines = Object.values(commands).map(({ help }) => `  ${help.split('\n', 1)[0] ?? ''}`);
  return ['Usage:', ...lines, '', 'amtform COMMAND --help tells more.', ''].join('\n');
}
