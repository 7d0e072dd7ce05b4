import type { FieldNode } from '@amtform/model';
import { patternText } from './pattern-text.js';
import { pick, type Random, shuffled } from './random-series.js';
import { textSamples } from './text-samples.js';

/** So many texts are made after a pattern before others are tried. */
const patternTries = 40;

/** Texts that may answer a field: after its pattern, by its format or kind, as long as it wants them. */
export function* textCandidates({ schema, kind }: FieldNode, random: Random): Generator<string> {
  const { pattern, format, minLength = 0, maxLength = Infinity, examples } = schema;
  const samples = shuffled(random, textSamples(format, kind));
  // Of a year, the pattern of a date says more than its samples do.
  if (format === 'date' && pattern !== undefined)
    for (const year of [2026, 2027, 2025, 2030, 1990, 1984, 2010])
      yield `${String(year)}-0${pick(random, ['2', '4', '6', '8'])}-15`;
  if (format === undefined && pattern !== undefined)
    for (let i = 0; i < patternTries; i++) yield patternText(pattern, random).slice(0, maxLength).trim();
  yield* samples.map((text) => fitted(text, minLength, maxLength));
  for (const example of examples) if (typeof example === 'string') yield example;
  if (pattern !== undefined) for (let i = 0; i < patternTries; i++) yield patternText(pattern, random);
  for (const text of ['Ja', '7', 'A']) yield fitted(text, minLength, maxLength);
}

/** The text in a certain length, without blanks at its ends. Length counts code points, as JSON Schema does. */
export function fitted(text: string, least: number, most: number): string {
  const enough = [...text.padEnd(least, ' und so weiter')].slice(0, most).join('');
  return enough.trim() === enough ? enough : enough.replace(/^ | $/g, 'n');
}
