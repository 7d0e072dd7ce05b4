import type { FieldNode, FormDefinition } from '@amtform/model';
import { rulesOf } from '../files/file-rules.js';
import { ruleBlanks } from '../files/rule-blanks.js';
import type { Speech } from '../words/speech.js';
import { fillIn } from '../words/fill-in.js';
import { blank } from './possible-issues.js';

/** Why a file may not be taken, and the sentence for it, at a field that asks for files. */
export function fileFaultSentences(
  node: FieldNode,
  definition: FormDefinition,
  { language, words }: Pick<Speech, 'language' | 'words'>,
): (readonly [fault: string, sentence: string])[] {
  const rules = rulesOf(node, definition);
  const blanks = { name: blank, ...ruleBlanks(rules, language) };
  return Object.entries(words.files.faults)
    .filter(([fault]) => fault !== 'type' || rules.accept.length > 0)
    .map(([fault, sentence]) => [fault, fillIn(sentence, blanks)]);
}
