import { issueSentences } from './issue-sentences.mjs';
import { code, markdownTable } from './markdown-table.mjs';

const intro = `# What each keyword of JSON Schema does

Made by \`npm run generate\` from the rows in \`packages/validation/testing/schema-support/rows\`; change those, not this
page. Each row has cases: small schemas with answers. \`npm test -- unit\` puts every one through the form model, the
browser's verdict and the receiver's, in every dialect, and takes the keyword out again to see what it was good for: a
row that says too much or too little fails. The sentences are those of the widget.

- **Dialects** that know the keyword. All keywords are read alike in all five dialects, also where a dialect does not know
  them yet or no more, unless the row says otherwise.
- **A person sees** what it changes on the screen. – stands for nothing.
- **Verdict**: \`browser and receiver\` refuse answers because of it; \`finds\` schemas for references; \`annotation\`: no
  answer is judged differently.
- **Without it** says what happens where it is missing.
- **Says** what a person reads, in German and English, with the issue's code. A definition can have its own sentence for
  each field and code (\`messages\`).

Which answers count as answers at all stands in [answered.md](answered.md).`;

/** docs/schema-support.md. */
export function schemaSupportDocument(parts) {
  const sections = parts.vocabularies.map(({ title, rows }) => {
    const table = rows.every((row) => row.keyword === 'format') ? formatTable : keywordTable;
    return `## ${title}\n\n${table(rows, parts)}`;
  });
  return `${intro}\n\n${sections.join('\n\n')}\n\n${othersSection(parts)}\n`;
}

function keywordTable(rows, parts) {
  const head = ['keyword', 'dialects', 'a person sees', 'verdict', 'without it', 'says'];
  const table = markdownTable(
    head,
    rows.map((row) => [
      code(row.keyword),
      dialectsOf(row, parts),
      row.rendered ?? '–',
      verdictOf(row),
      row.without,
      sentencesOf(row, parts).join('\n') || '–',
    ]),
  );
  return `${table}\n\nShown by the cases:\n\n${rows.map(caseList).join('\n')}`;
}

function formatTable(rows, parts) {
  const head = ['`format`', 'dialects', 'a person sees', 'verdict', 'accepts', 'refuses', 'says'];
  return markdownTable(
    head,
    rows.map((row) => {
      const [accepted, refused] = row.cases[0].tries.map(({ answers }) => code(answers.a));
      return [
        row.value,
        row.origin ?? `since ${row.since}`,
        row.rendered ?? 'Text.',
        verdictOf(row),
        accepted,
        refused ?? '–',
        sentencesOf(row, parts).join('\n') || '–',
      ];
    }),
  );
}

/** What becomes of unknown keywords, and of values that a keyword cannot have. */
function othersSection(parts) {
  const keywords = new Set(parts.vocabularies.flatMap(({ rows }) => rows.map((row) => row.keyword)));
  const refused = [...keywords].filter((keyword) => refusesWrongValues(keyword, parts));
  return `## All else

Keywords that stand nowhere here are annotations.

A value that the keyword cannot have, such as \`"minLength": "5"\`, is refused when the form is loaded, with its place and
what to do about it, at ${refused.map(code).join(', ')}. A wrong value of any other does nothing.`;
}

/** One of these values is wrong for every keyword that cannot have any value. */
const values = [-1.5, ['a', 1]];

function refusesWrongValues(keyword, { readDefinition, DefinitionError }) {
  return values.some((value) => {
    try {
      readDefinition({ properties: { a: { [keyword]: value } } });
      return false;
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
      return error.faults.some(({ path }) => path === `/properties/a/${keyword}`);
    }
  });
}

function caseList({ keyword, cases }) {
  return `- ${code(keyword)}: ${cases.map(({ name }) => name).join(' ')}`;
}

function verdictOf({ role, remark }) {
  const verdict = { decides: 'browser and receiver', finds: 'finds', annotation: 'annotation' }[role];
  return remark === undefined ? verdict : `${verdict}. ${remark}`;
}

function dialectsOf({ keyword, origin }, { dialects, dialectKeywords }) {
  const known = dialects.filter((dialect) => dialectKeywords[dialect].includes(keyword));
  const [first] = known;
  if (first === undefined) return origin ?? '–';
  const isOld = first === dialects[0];
  const isNew = known.at(-1) === dialects.at(-1);
  if (known.length === 1 && !isNew) return `${first} only`;
  if (isNew) return isOld ? 'all' : `since ${first}`;
  return isOld ? `until ${known.at(-1)}` : `${first} to ${known.at(-1)}`;
}

/** What people are told because of the keyword of a row, each sentence once. */
function sentencesOf({ keyword, role, codes = [keyword], cases }, parts) {
  const sentences = cases.flatMap((one) => {
    const schema = parts.inDialect(one.schema, one.dialects?.at(-1) ?? '2020-12');
    return (one.tries ?? []).flatMap((answered) => {
      const { model } = parts.fillForm(schema, answered, parts.validate);
      const own = model.issues.filter((issue) => codes.includes(issue.code));
      return issueSentences(model, own, parts);
    });
  });
  const told = sentences.join('\n');
  // What only a receiver says.
  const others = codes.filter((code) => Object.hasOwn(parts.de.messages, code) && !told.includes(`\`${code}\``));
  const issues = others.map((code) => ({ pointer: '', code, params: {}, severity: 'error', labels: [] }));
  const all = [...new Set([...sentences, ...issueSentences(undefined, issues, parts)])];
  if (all.length > 0 || role !== 'decides') return all;
  return ['What other keywords say.'];
}
