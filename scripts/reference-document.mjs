import { code, markdownTable } from './markdown-table.mjs';
import { schemaMembers } from './schema-members.mjs';

/** docs/reference.md: the element by its manifest, and the members of a definition by its JSON Schema. */
export function referenceDocument(manifest, schema) {
  const element = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName, name }) => tagName === 'amt-form' || name === 'AmtForm');
  return `# Reference

Made by \`npm run generate\` from the element's doc comments (\`packages/widget/src/amt-form.ts\`) and from
\`packages/model/form-definition.schema.json\`; change those, not this page.

## The element \`<amt-form>\`

${element.description}

${elementSections(element).join('\n\n')}

## The definition

${schema.description} ★ marks what has to be there.

${schemaMembers(schema).join('\n\n')}
`;
}

function elementSections({ attributes, members, events }) {
  const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  return [
    `### Attributes\n\n${markdownTable(
      ['attribute', 'property', 'type', 'without it', 'means'],
      attributes.map(({ name, fieldName, type, default: usual, description }) => [
        code(name),
        code(fieldName ?? name),
        code(type?.text ?? 'string'),
        usual === undefined || usual === "''" ? '–' : code(usual),
        description ?? inherited[name] ?? '–',
      ]),
    )}`,
    `### Properties\n\nEach attribute is a property too. Without an attribute:\n\n${markdownTable(
      ['property', 'type', 'means'],
      fields
        .filter(({ attribute }) => attribute === undefined)
        .map((field) => [
          code(field.name),
          code(field.type.text),
          `${field.description}${field.readonly ? ' To read only.' : ''}`,
        ]),
    )}`,
    `### Methods\n\n${markdownTable(
      ['method', 'returns', 'does'],
      members
        .filter(({ kind }) => kind === 'method')
        .map((method) => [code(callOf(method)), code(method.return.type.text), method.description]),
    )}`,
    `### Events\n\nAll bubble and cross shadow roots.\n\n${markdownTable(
      ['event', 'says'],
      // The analyzer also lists the variable that names an event where it is sent.
      events.filter(({ name }) => name.startsWith('amt-')).map(({ name, description }) => [code(name), description]),
    )}`,
  ];
}

/** Attributes of every element that mean something here; the manifest has no words for them. */
const inherited = { lang: 'Language that the form speaks (BCP 47); otherwise that of the page.' };

function callOf({ name, parameters = [] }) {
  return `${name}(${parameters.map((one) => `${one.name}: ${one.type.text}`).join(', ')})`;
}
