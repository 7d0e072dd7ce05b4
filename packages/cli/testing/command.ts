import { runCommand } from '../src/run-command.js';

/** Runs `amtform` inside the test and returns its exit code and what it wrote. */
export async function command(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: '', err: '' };
  const code = await runCommand(words, {
    result: (text) => void (texts.out += text),
    remark: (text) => void (texts.err += text),
  });
  return { code, ...texts };
}
