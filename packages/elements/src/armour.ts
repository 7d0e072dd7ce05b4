/** What may hold a `;` or a brace that means nothing, and the marks that end a declaration, a rule or a prelude. */
const tokens = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\/\*[^]*?\*\/|url\([^"')]*\)|[{};]/g;

const comment = /\/\*[^]*?\*\//g;

/** At-rules whose declarations cannot be important. */
const exempt = /^@(?:-\w+-)?(?:keyframes|font-face|property|counter-style)\b/;

/**
 * The same CSS with `!important` on each declaration, at any depth of nesting. Important declarations in cascade
 * layers win over all unlayered author styles, important ones included (CSS Cascade 5, section 6.1).
 */
export function armour(css: string): string {
  let armoured = '';
  let statement = '';
  let end = 0;
  let depth = 0;
  let exemptFrom = Infinity;
  for (const { 0: token, index } of css.matchAll(tokens)) {
    statement += css.slice(end, index);
    end = index + token.length;
    if (token.length > 1) {
      statement += token;
      continue;
    }
    const text = statement.replace(comment, '').trim();
    if (token === '{') {
      depth += 1;
      if (exempt.test(text)) exemptFrom = Math.min(exemptFrom, depth);
    } else if (depth < exemptFrom && isDeclaration(text)) {
      statement = `${statement.trimEnd()} !important`;
    }
    if (token === '}') {
      depth -= 1;
      if (depth < exemptFrom) exemptFrom = Infinity;
    }
    armoured += statement + token;
    statement = '';
  }
  return armoured + statement + css.slice(end);
}

function isDeclaration(text: string): boolean {
  return text !== '' && !text.startsWith('@') && !/!\s*important$/i.test(text);
}
