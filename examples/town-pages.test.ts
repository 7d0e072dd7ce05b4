import type { FormDefinition } from '@amtform/model';
import assert from 'node:assert/strict';
import { test } from 'node:test';

type Shown = Pick<FormDefinition, 'title' | 'authority' | 'description'>;

interface TownPages {
  readonly formPage: (definition: Shown, address: string) => string;
  readonly indexPage: (definitions: Readonly<Record<string, Shown>>) => string;
}

// The server of the examples runs without a build, so this is a script.
const { formPage, indexPage } = (await import(new URL('./town-pages.mjs', import.meta.url).href)) as TownPages;

const hostile = '"><script>alert(1)</script>&amp;$&';
const shown = '&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#38;amp;$&#38;';

test('A form has a page with its title, its office and the ways to reach it.', () => {
  const authority = { name: 'Stadt Musterstadt, Steueramt', address: 'Rathausplatz 1\n12345 Musterstadt' };
  const page = formPage({ title: 'Hund anmelden', authority }, 'hund.form.json');
  assert.match(page, /<title>Hund anmelden – /);
  assert.match(page, /<h1>Steueramt<\/h1>/);
  assert.match(page, /<amt-form src="hund\.form\.json">/);
  assert.match(page, /<li>Rathausplatz 1, 12345 Musterstadt<\/li>/);
  assert.match(page, /<p>Rathausplatz 1<br>12345 Musterstadt<\/p>/);
});

test('A form that names no office gets a page too.', () => {
  assert.match(formPage({ title: 'Hund' }, 'hund.form.json'), /<h1>Stadt Musterstadt<\/h1>/);
});

test('The list names each form by its title.', () => {
  const list = indexPage({
    'hund.html': { title: 'Hund' },
    'katze.html': { title: 'Katze', description: 'Kostet nichts.' },
  });
  assert.match(list, /<a href="hund\.html">Hund<\/a>/);
  assert.match(list, /<a href="katze\.html">Katze<\/a><p>Kostet nichts\.<\/p>/);
});

test('Texts of a definition are shown as they were written, on the page and in the list.', () => {
  const authority = { name: hostile, address: hostile, contact: hostile };
  const definition = { title: hostile, description: hostile, authority };
  for (const page of [formPage(definition, hostile), indexPage({ [hostile]: definition })]) {
    assert.ok(page.includes(shown));
    assert.ok(!page.includes('alert(1)</script>'));
  }
});
