import { code, markdownTable } from './markdown-table.mjs';

/** What each severity means, the worst first. */
const severities = {
  error: 'The form would fail people. `amtform check` ends with 1.',
  warning: 'It would make the form hard to use, but may be meant so.',
  note: 'Advice.',
};

/** docs/rules.md: all rules of `amtform check`, by severity. */
export function rulesDocument({ rules }) {
  const table = Object.values(rules);
  const parts = Object.entries(severities).map(([severity, meaning]) => {
    const rows = table.filter((rule) => rule.severity === severity).map(({ name, about }) => [code(name), about]);
    return `## ${severity} (${rows.length})\n\n${meaning}\n\n${markdownTable(['rule', 'why'], rows)}\n`;
  });
  return `# Rules of \`amtform check\`

${table.length} rules look at a definition. Each is one file in \`packages/cli/src/check/rules/\`, with an example that fails and one that
passes, and one line in \`packages/cli/src/check/all-rules.ts\`. This page is made from them by \`npm run generate\`.

${parts.join('\n')}`;
}
