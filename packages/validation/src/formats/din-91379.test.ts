import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { din91379Fault, type Din91379Type } from './din-91379.js';

interface Group {
  readonly char: readonly string[];
  readonly seq?: readonly string[];
}

/** The tables of the standard as they are published. */
const file = join(process.cwd(), '../shared/suites/din91379.json');

const groupsOf: Readonly<Record<Din91379Type, readonly string[]>> = {
  a: ['bll', 'bnlreq'],
  b: ['bll', 'bnlreq', 'bnl'],
  c: ['bll', 'bnlreq', 'bnl', 'bnlopt', 'bnlnot'],
  d: ['bll', 'bnlreq', 'bnl', 'bnlopt', 'gl', 'enl'],
  e: ['bll', 'bnlreq', 'bnl', 'bnlopt', 'bnlnot', 'gl', 'enl', 'cl'],
};
const types = Object.keys(groupsOf) as Din91379Type[];

test('Each datatype allows what the published tables list for it, alone and in a word, and nothing else of them.', (t) => {
  if (!existsSync(file)) {
    t.diagnostic('The tables of DIN 91379 are not here.');
    return;
  }
  const { groups } = JSON.parse(readFileSync(file, 'utf8')) as { groups: Readonly<Record<string, Group>> };
  const entries = Object.entries(groups).flatMap(([group, { char, seq = [] }]) =>
    // A mark alone is no character: it comes only in sequences.
    group === 'dc' ? [] : [...char, ...seq].map((text) => ({ group, text })),
  );
  assert.ok(entries.length > 900);
  for (const type of types) {
    const isRight = ({ group, text }: (typeof entries)[number]) => {
      const isAllowed = groupsOf[type].includes(group);
      return [text, `A${text}b`].every((word) => (din91379Fault(word, type) === undefined) === isAllowed);
    };
    assert.deepEqual(
      entries.filter((entry) => !isRight(entry)),
      [],
      type,
    );
    const all = entries.filter(({ group }) => groupsOf[type].includes(group)).map(({ text }) => text);
    assert.equal(din91379Fault(all.join(''), type), undefined, type);
  }
});

const faults: readonly (readonly [text: string, type: Din91379Type, character: string])[] = [
  ['Erika 2', 'a', '2'],
  ['Erika😀', 'e', '😀'],
  ['李', 'e', '李'],
  ['Иван', 'd', 'И'],
  ['Straße\n5', 'b', '\n'],
  // No sequence of the standard: the letter is named with the mark that is on it.
  ['Bar\u0323\u0323b', 'a', 'r\u0323\u0323'],
  ['e\u0301', 'a', 'e\u0301'],
];

for (const [text, type, character] of faults) {
  test(`In ${JSON.stringify(text)} datatype ${type} does not allow ${JSON.stringify(character)}.`, () => {
    assert.deepEqual(din91379Fault(text, type), { reason: 'character', character });
  });
}

test('Names as people have them are allowed everywhere.', () => {
  for (const name of ['Nguyễn Thị', 'O’Brien', 'C\u0328\u0306', 'K\u035Fh', 'Strauß-Łukasiewicz', 'd’Arc', ''])
    for (const type of types) assert.equal(din91379Fault(name, type), undefined, name);
});

test('A long text is checked in a moment.', () => {
  assert.equal(din91379Fault('Ja\u0304'.normalize('NFC').repeat(50_000), 'c'), undefined);
});
