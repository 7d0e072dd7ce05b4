import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlToMarkdown } from './html-to-markdown.js';

for (const [html, markdown] of [
  ['No tag & 1 < 2 > 0\n\n  stays', 'No tag & 1 < 2 > 0\n\n  stays'],
  ['<p>One</p><p class="x">Two</p>', 'One\n\nTwo'],
  ['<div>One<br>Two<br/>Three</div>', 'One\nTwo\nThree'],
  ['Bring:<ul><li>A</li> <li>B</li></ul>Thanks', 'Bring:\n\n- A\n- B\n\nThanks'],
  ['<ol>\n  <li>A</li>\n\n  <li>B</li>\n</ol>', '- A\n- B'],
  ['<strong>A</strong> <b>B</b> <em>C</em> <i>D</i>', '**A** **B** *C* *D*'],
  ['See <a class="x" href="https://example.org/?a=1&amp;b=2">here</a>.', 'See [here](https://example.org/?a=1&b=2).'],
  ['<span style="color:red">Red</span>&nbsp;&lt;b&gt;', 'Red\u00a0<b>'],
] as const) {
  test(`${JSON.stringify(html)} becomes ${JSON.stringify(markdown)}.`, () => {
    assert.equal(htmlToMarkdown(html), markdown);
  });
}
