import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSafeAddress } from './is-safe-address.js';
import { readMarkdown } from './read-markdown.js';

test('One plain line is a line, and everything else is paragraphs and lists.', () => {
  assert.deepEqual(readMarkdown('Zum Beispiel 12 b'), [{ type: 'line', lines: [['Zum Beispiel 12 b']] }]);
  assert.deepEqual(readMarkdown('Rathaus\nZimmer 7\n\n- Ausweis\n* Marke'), [
    { type: 'paragraph', lines: [['Rathaus'], ['Zimmer 7']] },
    { type: 'list', lines: [['Ausweis'], ['Marke']] },
  ]);
});

test('Stars stress words, and square brackets make links.', () => {
  assert.deepEqual(readMarkdown('**Bitte** bis *heute* [hier](/x).'), [
    {
      type: 'line',
      lines: [
        [
          ...['', { type: 'strong', text: 'Bitte' }, ' bis ', { type: 'emphasis', text: 'heute' }, ' '],
          ...[{ type: 'link', text: 'hier', address: '/x' }, '.'],
        ],
      ],
    },
  ]);
});

test('HTML and links to what would run stay text.', () => {
  for (const text of ['<b>x</b>', '[x](javascript:alert(1))', '![x](data:text/html,x)', '2 * 3 * 4']) {
    const [block] = readMarkdown(text);
    assert.equal(block?.lines[0]?.join(''), text);
  }
});

test('An address is safe with a scheme of the web, of letters and of phones, and without one.', () => {
  for (const address of ['https://a.example', 'mailto:a@b.example', 'tel:+4930', '/a:b', '#c:d', '?e:f', 'g.pdf']) {
    assert.equal(isSafeAddress(address), true, address);
  }
  for (const address of [
    'javascript:alert(1)',
    ' javascript:x',
    '\u0001javascript:x',
    'vbscript:x',
    'data:,x',
    'a:b',
  ]) {
    assert.equal(isSafeAddress(address), false, address);
  }
});
