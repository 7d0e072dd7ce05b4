import { issueSentences } from './issue-sentences.mjs';
import { code, markdownTable } from './markdown-table.mjs';

const intro = `# Answered and unanswered

Made by \`npm run generate\` from the rows in \`packages/validation/testing/answered\`; change those, not this page.
\`npm test -- unit\` does every step of every row in a form model and looks at what is stored, sent and wrong.

Unanswered means absent: never \`""\`, never \`null\`, except for a blank entry that keeps its place in a list or under
its name. **Stored** is what stands in \`FormModel.answers\`, which a draft keeps; **sent** is what goes to the office;
**says** is what is wrong then, with the issue’s code. – stands for nothing. What is different where the schema says
\`required\` stands after “required:”.`;

/** docs/answered.md. */
export function answeredDocument(parts) {
  const sections = parts.answeredKinds.map((kind) => `## ${kind.kind}\n\n${kindTable(kind, parts)}`);
  return `${intro}\n\n${sections.join('\n\n')}\n`;
}

function kindTable(kind, parts) {
  const head = ['a person …', 'stored', 'sent', 'says'];
  const table = markdownTable(
    head,
    kind.rows.map((row) => [
      row.does,
      ...['stored', 'sent'].map((name) => both(json(row[name]), json((row.required ?? row)[name]))),
      both(...[false, true].map((isRequired) => says(kind, row, { isRequired, parts }))),
    ]),
  );
  return `Schema: ${code(JSON.stringify(kind.schema))}\n\n${table}`;
}

function json(value) {
  return value === undefined ? '–' : code(JSON.stringify(value));
}

function both(optional, required) {
  return optional === required ? optional : `${optional}\nrequired: ${required}`;
}

function says(kind, row, { isRequired, parts }) {
  const model = parts.doSteps(kind, row, { isRequired });
  return [...new Set(issueSentences(model, model.issues, parts))].join('\n') || '–';
}
