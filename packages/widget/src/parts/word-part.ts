import { completeWords } from '../words/languages.js';
import { LatePart } from './late-part.js';

/** A part that says something: it is there once the words beyond a first page are there too. */
export function wordPart<Part>(load: () => Promise<Part>): LatePart<Part> {
  return new LatePart(async () => {
    const [part] = await Promise.all([load(), completeWords()]);
    return part;
  });
}
