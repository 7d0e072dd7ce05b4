import { issueSentences } from './issue-sentences.mjs';
import { code, markdownTable } from './markdown-table.mjs';

const intro = `# Answered and unanswered

Made by \`npm run generate\` from the rows in \`packages/validation/testing/answered\`; change those, not this page.
\`npm test -- unit\` does every step of every row in a form model and looks at what is stored, sent and wrong.

Unanswered means absent: never \`""\`, never \`null\`, except for a blank entry that keeps its place in a list or under
its name. **Stored** is what stands in \`FormModel.answers\`, which a draft keeps; **sent** is what goes to the office. Where a required
question stores or sends something else, that stands after “required:”. The last columns say what is wrong then, where the
question may be left out and where its schema is \`required\`; – stands for nothing.`;

/** docs/answered.md. */
export function answeredDocument(parts) {
  const sections = parts.answeredKinds.map((kind) => `## ${kind.kind}\n\n${kindTable(kind, parts)}`);
  return `${intro}\n\n${sections.join('\n\n')}\n`;
}

function kindTable(kind, parts) {
  const head = ['a person …', 'stored', 'sent', 'may be left out', 'required'];
  const table = markdownTable(
    head,
    kind.rows.map((row) => [
      row.does,
      values(row, 'stored'),
      values(row, 'sent'),
      says(kind, row, { isRequired: false, parts }),
      says(kind, row, { isRequired: true, parts }),
    ]),
  );
  return `Schema: ${code(JSON.stringify(kind.schema))}\n\n${table}`;
}

function values(row, name) {
  const text = (value) => (value === undefined ? '–' : code(JSON.stringify(value)));
  const [own, required] = [row[name], (row.required ?? row)[name]];
  return JSON.stringify(own) === JSON.stringify(required) ? text(own) : `${text(own)}\nrequired: ${text(required)}`;
}

function says(kind, row, { isRequired, parts }) {
  const model = parts.doSteps(kind, row, { isRequired });
  return [...new Set(issueSentences(model, model.issues, parts))].join('\n') || '–';
}
