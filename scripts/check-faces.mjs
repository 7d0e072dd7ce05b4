import { isDeepStrictEqual } from 'node:util';

/**
 * What cases say of elements that nothing but the widget knows: which element a field is, and what it is given. Returns
 * a line for each that is not so, or that would be so without the keyword too.
 */
export async function checkFaces(parts) {
  const lines = [];
  for (const { keyword, cases } of parts.vocabularies.flatMap(({ rows }) => rows)) {
    for (const one of cases) {
      for (const [pointer, claims] of Object.entries(one.faces ?? {})) {
        const said = `${keyword}: “${one.name}” says that the field at ${pointer} has ${JSON.stringify(claims)}`;
        const face = await faceAt(one.schema, pointer, parts);
        if (!claimsHold(face, claims)) lines.push(`${said}. It has ${JSON.stringify(pick(face, claims))}.`);
        else if (claimsHold(await faceAt(parts.withoutKeyword(one.schema, keyword), pointer, parts), claims))
          lines.push(`${said}. So it would without the keyword.`);
      }
    }
  }
  return lines;
}

function claimsHold(face, claims) {
  return face !== undefined && Object.entries(claims).every(([name, value]) => isDeepStrictEqual(face[name], value));
}

function pick(face, claims) {
  return Object.fromEntries(Object.keys(claims).map((name) => [name, face?.[name]]));
}

/** The name of the element of a field and all that it is given, in English; undefined where there is no field. */
async function faceAt(schema, pointer, parts) {
  const { model } = parts.fillForm(schema, {}, parts.validate);
  const node = model.node(pointer);
  if (node?.type !== 'field') return undefined;
  const speech = { language: 'en', words: parts.en, texts: [] };
  const definition = new parts.DefinitionWords(model.definition, speech);
  const view = { session: { definition: model.definition, model }, speech, definition, messagesAt: () => [] };
  const part = parts.partsOf(node).at(-1);
  await part?.load();
  const { strings, values } = (part?.loaded?.render ?? parts.renderField)(node, view);
  const { values: given } = values.find((value) => Array.isArray(value?.values));
  const [face] = given;
  return { ...face, hint: textOf(face.hint), element: /<([\w-]+)/.exec(strings[0])?.[1] };
}

/** The words of a template. */
function textOf(template) {
  if (Array.isArray(template)) return template.map(textOf).join('');
  if (typeof template !== 'object' || template === null) return typeof template === 'string' ? template : '';
  const { strings, values } = template;
  const text = strings.map((part, i) => part + textOf(values[i])).join('');
  return text.replace(/<[^>]*>/g, '').trim();
}
