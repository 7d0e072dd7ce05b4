import { checking } from './checking.js';
import type { LatePart } from './late-part.js';
import { wordPart } from './word-part.js';

/** A part that asks what is wrong with answers: it is there once what judges them is there too. */
export function judgingPart<Part>(load: () => Promise<Part>): LatePart<Part> {
  return wordPart(async () => {
    const [part, canJudge] = await Promise.all([load(), checking.load()]);
    if (!canJudge) throw new Error('What checks the answers could not be loaded.');
    return part;
  });
}
