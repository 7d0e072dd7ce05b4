#!/usr/bin/env node
import { runCommand } from './run-command.js';

process.exitCode = await runCommand(process.argv.slice(2), {
  result: (text) => process.stdout.write(text),
  remark: (text) => process.stderr.write(text),
});
