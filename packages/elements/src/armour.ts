/** Strings, comments and brackets, in which `;` and `}` mean nothing, and the marks that end a declaration or rule. */
const tokens = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\/\*[^]*?\*\/|\((?:"[^"]*"|'[^']*'|[^()"']|\([^()]*\))*\)|[{};]/g;

/** At-rules whose content is no ordinary style: `!important` would make it invalid or is ignored there. */
const exempt = /^@(?:-\w+-)?(?:keyframes|font-face|property|counter-style|font-feature-values)\b/;

/**
 * The same CSS with `!important` on each declaration, at any depth of nesting. Important declarations in cascade
 * layers win over all other author styles, important ones included (CSS Cascade 5, section 6.1).
 */
export function armour(css: string): string {
  let armoured = '';
  let statement = '';
  let done = 0;
  /** Depth at which an exempt at-rule began. */
  let exemptFrom = Infinity;
  let depth = 0;
  for (const { 0: token, index } of css.matchAll(tokens)) {
    statement += css.slice(done, index);
    done = index + token.length;
    if (!'{};'.includes(token)) {
      statement += token;
      continue;
    }
    const text = statement.replace(/\/\*[^]*?\*\//g, '').trim();
    if (token === '{') {
      depth++;
      if (exempt.test(text) && depth < exemptFrom) exemptFrom = depth;
    } else {
      const declares = text && !text.startsWith('@') && depth < exemptFrom;
      if (declares && !/!\s*important$/i.test(text)) statement = `${statement.trimEnd()} !important`;
      if (token === '}' && depth-- === exemptFrom) exemptFrom = Infinity;
    }
    armoured += statement + token;
    statement = '';
  }
  return armoured + statement + css.slice(done);
}
