// The pages of the town that need no file of their own: one for each form, and the list of all.
import { readFileSync } from 'node:fs';

const town = 'Stadt Musterstadt';

/** The page of a form: its HTML, from the definition and the address of the definition. */
export function formPage(definition, address) {
  const { name, address: place, contact } = definition.authority ?? { name: town, contact: 'Telefon 030 23125 0' };
  const ways = [contact, place].filter(Boolean);
  return fill('form', {
    title: text(definition.title),
    office: text(name.startsWith(`${town}, `) ? name.slice(town.length + 2) : name),
    address: text(address),
    ways: ways.map((way) => `<li>${text(way.replaceAll('\n', ', '))}</li>`).join(''),
    lines: [name, place, contact].map((part) => (part ? `<p>${text(part).replaceAll('\n', '<br>')}</p>` : '')).join(''),
  });
}

/** The page that leads to all forms: its HTML, from the definitions by the addresses of their pages. */
export function indexPage(definitions) {
  const items = Object.entries(definitions).map(
    ([address, { title, description = '' }]) =>
      `<li><a href="${text(address)}">${text(title)}</a><p>${text(description)}</p></li>`,
  );
  return fill('index', { forms: items.join('') });
}

/** A template with values in the place of their names. The values are markup. */
function fill(name, values) {
  const template = readFileSync(new URL(`templates/${name}.html`, import.meta.url), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]);
}

/** Text as markup, for elements and quoted attributes. */
function text(value) {
  return value.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
