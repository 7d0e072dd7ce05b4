import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternTest } from './pattern-test.js';

const atoms = [
  ...['a', 'b', '1', '\\d', '\\w', '[a-c]', '[^a]', '.', '\\s', '(a|b)', '(?:ab|c)', '^', '$', '(?=a)', '(?!b)'],
  ...['x{2}', 'é', '\\p{L}', '[\\w.-]', 'a|b', '(a*)', '(a+)+', '\\.'],
];
const quantifiers = ['', '', '', '*', '+', '?', '{2}', '{1,3}', '{2,}', '*?', '+?'];
const characters = ['a', 'b', 'c', '1', '2', ' ', 'é', 'x', '.', '-', 'A', '\n', '😀', '9', '@', '/'];

/** The same numbers at each run (a linear congruential generator). */
function series(start: number): (below: number) => number {
  let state = start;
  return (below) => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) % below;
}

function randomPattern(random: (below: number) => number): string {
  const parts = Array.from({ length: 1 + random(5) }, () => {
    const atom = atoms[random(atoms.length)] ?? '';
    return /^[$^]|^\(\?[=!]/.test(atom) ? atom : atom + (quantifiers[random(quantifiers.length)] ?? '');
  });
  return `${random(2) ? '^' : ''}${parts.join('')}${random(2) ? '$' : ''}`;
}

test('Patterns are judged as the engine judges them: random patterns on random texts.', (t) => {
  const random = series(20_26);
  let count = 0;
  while (count < 20_000) {
    const pattern = randomPattern(random);
    let engine: RegExp;
    try {
      engine = new RegExp(pattern, 'u');
    } catch {
      // Two quantifiers in a row, and the like.
      continue;
    }
    const accepts = patternTest(pattern, true);
    for (let i = 0; i < 20; i++, count++) {
      const text = Array.from({ length: random(9) }, () => characters[random(characters.length)]).join('');
      assert.equal(accepts(text), engine.test(text), `/${pattern}/u on ${JSON.stringify(text)}`);
    }
  }
  t.diagnostic(`${String(count)} texts, 0 differences`);
});
