/** Packages that are written for `module.exports` or a global, not as modules. */
const umd = /node_modules\/json-logic-js\/logic\.js$/;

/** Written for browsers without `URL`, of which it is a copy. */
const copyOfPlatform = /node_modules\/url-parse\/index\.js$/;

/** The source of a package as a module with a default export, or undefined where it is a module already. */
export function asModule(source, path) {
  const file = path.replace(/\?.*$/, '');
  if (copyOfPlatform.test(file)) return 'export default globalThis.URL;';
  if (!umd.test(file)) return undefined;
  return `const module = { exports: {} }; const exports = module.exports; const define = undefined;\n${source.replace('}(this,', '}(globalThis,')}\nexport default module.exports;`;
}

/** Lets Rollup take such packages. */
export const umdForRollup = {
  name: 'umd-as-module',
  transform(source, path) {
    const code = asModule(source, path);
    return code === undefined ? null : { code, map: null };
  },
};

/** Lets the test server send such packages to a browser. */
export const umdForBrowserTests = {
  name: 'umd-as-module',
  transform({ path, body }) {
    const code = typeof body === 'string' ? asModule(body, path) : undefined;
    return code === undefined ? undefined : { body: code };
  },
};
