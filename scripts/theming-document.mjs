import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { code, markdownTable } from './markdown-table.mjs';
import { root } from './set-up.mjs';
import { checkListed, themeFiles } from './theme-files.mjs';

const styles = join(root, 'packages/elements/src/styles');

/**
 * docs/theming.md: every custom property that the styles read, by the tables in `colours.ts` and `metrics.ts` and their
 * comments, the themes by the comments at their heads, and the pairs of colours that the tests measure. Throws where a
 * property is read or set without standing in a table.
 */
export function themingDocument({ colours, metrics, colourPairs, styleText }) {
  const colourWords = commentsIn('colours');
  const metricWords = commentsIn('metrics');
  const colourRows = Object.entries(colours).map(([name, [token, light, dark]]) => [
    code(`--kern-color-${token}`),
    code(light),
    code(dark),
    meaning(colourWords, name),
  ]);
  const metricRows = Object.entries(metrics).map(([name, [property, usual, least]]) => [
    code(`--${property}`),
    usual.startsWith('var(') ? 'as other borders' : code(usual),
    least ? code(least) : '–',
    meaning(metricWords, name),
  ]);
  const listed = [...colourRows, ...metricRows].map(([property]) => property.slice(1, -1));
  checkListed(listed, styleText());
  const property = new Map(Object.entries(colours).map(([name, [token]]) => [name, `--kern-color-${token}`]));
  return `# Themes

Made by \`npm run generate\` from \`packages/elements/src/styles\` and \`packages/elements/themes\`; change those, not this
page.

The look of a form changes through custom properties alone. Colours, fonts and sizes have the names of KERN, the design
system of the federal government and the states: a page that has KERN's tokens gives its look to the form, without a line of
CSS. A property that nobody sets has the value below.

## Choose a theme

| theme | how | is |
|---|---|---|
| default | nothing | the form's own look. On a page that can be dark it follows the person's setting, on others it is light |
| dark, light | \`<amt-form theme="dark">\`, \`theme="light"\` | names the scheme, in every theme |
${themeFiles()
  .map(
    ({ file, words }) =>
      `| ${file.replace('.css', '')} | \`<link rel="stylesheet" href="themes/${file}">\` | ${words} |`,
  )
  .join('\n')}

The style sheets lie beside \`amtform.js\` in the folder \`themes\`, with their integrity in \`release.json\`; in npm they are
\`@amtform/elements/themes/….css\`. They set nothing but custom properties. \`style-src 'self'\` in a
Content-Security-Policy is enough. Link them in the head of the page, so that nobody sees the form change. While somebody
fills in the form the look changes with the link: \`link.disabled = true\` takes a theme away, \`form.theme = 'dark'\` changes
the scheme; no answer is lost. \`examples/pages/themes.html\` does all of it.

Forced colours (Windows) and paper have looks of their own in every theme. Browsers without \`light-dark()\` (before 2024) show
the form's own look. A form in a narrow column lies as on a phone: it asks for the width of the column, not of the window.

## Write one

Set the properties on \`amt-form\`, in the style sheet of your site. \`light-dark()\` names the value for each scheme:

\`\`\`css
amt-form {
  --kern-color-action-default: light-dark(#00622f, #8fd6a8);
  --kern-color-action-on-default: light-dark(#fff, #06210f);
  --kern-metric-border-radius-default: 0;
  --kern-typography-font-family-default: 'Stadtschrift', system-ui, sans-serif;
}
\`\`\`

Properties that begin with \`--amt-\` but not with \`--amt-form-\` are the form's own: a page cannot set them.
Set a colour together with those that it stands on; the last table says which these are.

## Colours

${markdownTable(['property', 'light', 'dark', 'is'], colourRows)}

## Sizes and fonts

${markdownTable(['property', 'without it', 'never less than', 'is'], metricRows)}

## Contrast

Each theme is measured in the tests, light and dark (\`packages/elements/src/styles/themes.test.ts\`): high contrast has
7 : 1 for text. Text needs 4.5 : 1 (WCAG 1.4.3), borders and focus rings 3 : 1 (WCAG 1.4.11):

${markdownTable(
  ['colour', 'stands on', 'needs'],
  byFront(colourPairs, property).map(([front, backs, least]) => [
    code(front),
    backs.map(code).join(', '),
    `${least} : 1`,
  ]),
)}
`;
}

/** The comment of each entry in the table of a style file. */
function commentsIn(name) {
  const text = readFileSync(join(styles, `${name}.ts`), 'utf8');
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const words = new Map();
  const visit = (node) => {
    if (ts.isPropertyAssignment(node)) {
      words.set(
        node.name.getText().replaceAll("'", ''),
        ts
          .getJSDocCommentsAndTags(node)
          .map(({ comment }) => comment)
          .join(' '),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return words;
}

function meaning(words, name) {
  const said = words.get(name);
  if (!said) throw new Error(`${name} has no comment that says what it is`);
  return said.replaceAll(/\s+/g, ' ');
}

/** One row for each colour and contrast. */
function byFront(pairs, property) {
  const rows = new Map();
  for (const [front, back, least] of pairs) {
    const key = `${front} ${least}`;
    const row = rows.get(key) ?? [property.get(front), [], least];
    row[1].push(property.get(back));
    rows.set(key, row);
  }
  return [...rows.values()];
}
