import { code, markdownTable } from './markdown-table.mjs';

const toDefinitions = '#/$defs/';

/** Sections of Markdown, one for the schema itself and one for each object of its `$defs`: a table of the members. */
export function schemaMembers(schema) {
  return [
    `### Top level\n\n${memberTable(schema, schema.$defs)}`,
    ...Object.entries(schema.$defs).flatMap(([name, part]) => {
      const tables = tablesOf(part, schema.$defs);
      const about = part.description === undefined ? [] : [part.description];
      return tables.length === 0 ? [] : [[`### ${name}`, ...about, ...tables].join('\n\n')];
    }),
  ];
}

/** One table, or one for each way that a part can be written. */
function tablesOf(part, parts) {
  if (part.properties) return [memberTable(part, parts)];
  if (part.items?.properties) return [memberTable(part.items, parts)];
  return (part.oneOf ?? []).map((way) =>
    way.description === undefined ? memberTable(way, parts) : `${way.description}\n\n${memberTable(way, parts)}`,
  );
}

function memberTable(schema, parts) {
  const rows = rowsOf(schema, '').map(([name, member, isRequired]) => [
    `${code(name)}${isRequired ? ' ★' : ''}`,
    typeOf(member),
    member.description ?? partOf(member, parts)?.description ?? '–',
  ]);
  return markdownTable(['member', 'type', 'means'], rows);
}

/** The members below a path, each followed by those of an object that stands in it. */
function rowsOf({ properties = {}, required = [] }, path) {
  return Object.entries(properties).flatMap(([name, member]) => [
    [`${path}${name}`, member, required.includes(name)],
    ...rowsOf(member, `${path}${name}.`),
    ...rowsOf(member.additionalProperties ?? {}, `${path}${name}.*.`),
  ]);
}

/** What a member refers to, for the words that it has not itself. */
function partOf({ $ref = '' }, parts) {
  return parts[$ref.slice(toDefinitions.length)];
}

function typeOf(member) {
  if (member.$ref) return referenceTo(member.$ref);
  if (member.enum) return member.enum.map((value) => code(JSON.stringify(value))).join(', ');
  if ('const' in member) return code(JSON.stringify(member.const));
  if (member.items) return `list of ${typeOf(member.items)}`;
  if (member.additionalProperties?.type || member.additionalProperties?.$ref) {
    return `object of ${typeOf(member.additionalProperties)}`;
  }
  if (member.examples) return member.examples.map((value) => code(JSON.stringify(value))).join(', ');
  return [member.type ?? 'any'].flat().join(' or ') + limitsOf(member);
}

function limitsOf({ minimum, maximum }) {
  if (minimum === undefined) return '';
  return maximum === undefined ? `, from ${minimum}` : `, ${minimum} to ${maximum}`;
}

/** Links to the section of the part, where it has one. */
function referenceTo(reference) {
  const name = reference.slice(toDefinitions.length);
  return plain[name] ?? `[${name}](#${name.toLowerCase()})`;
}

/** Parts of the schema that have no members. */
const plain = {
  language: 'BCP 47 tag',
  pointer: 'JSON Pointer',
  headers: 'object of string',
  messages: 'object of string',
  options: 'object of string',
};
