import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { integrityOf } from './integrity-of.mjs';
import { earlyParts } from './parts-of-release.mjs';

const source = fileURLToPath(new URL('../packages/widget/src/script-tag/', import.meta.url));

/**
 * A Rollup plugin for output in the `system` format with hidden source maps. It makes of the chunks the release for web
 * sites without a build: `amtform.js`, a classic script that leaves no name behind on the page; `amtform.mjs`, the same
 * as a module; and the parts that both load later, each only if its bytes are those of this build.
 */
export function scriptRelease({ banner }) {
  return {
    name: 'script-release',
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const main = chunks.find(({ isEntry }) => isEntry);
      const parts = chunks.filter((chunk) => chunk !== main);
      for (const part of parts)
        write(this, bundle, part, [part.fileName, `${banner}\nexport default(System)=>{\n`, '}']);
      const early = earlyParts(main, parts);
      const others = JSON.stringify(hashesOf(parts.filter((part) => !early.has(part))));
      const list = `${banner}\nexport default ${others};\n`;
      const listName = `hashes-${hashOf(list)}.js`;
      this.emitFile({ type: 'asset', fileName: `parts/${listName}`, source: list });
      const integrity = JSON.stringify({ ...hashesOf([...early]), [listName]: integrityOf(list) });
      const opener = await openerCode();
      const { exports } = this.getModuleInfo(main.facadeModuleId);
      const before = (tag, address) =>
        `const release={parts:new URL("parts/",${address}).href,integrity:${integrity},list:"${listName}"${tag}};` +
        'let chunk;const System={register(...all){chunk=all}};\n';
      const wholes = {
        'amtform.mjs': [
          before(',nonce:document.querySelector("script[nonce]")?.nonce', 'import.meta.url'),
          `${opener}export const{${exports.join()}}=main;`,
        ],
        'amtform.js': [
          `(()=>{const tag=document.currentScript;${before(',nonce:tag.nonce', 'tag.src')}`,
          `${opener}})();`,
        ],
      };
      for (const [fileName, [start, end]] of Object.entries(wholes))
        write(this, bundle, main, [fileName, `${banner}\n${start}`, end]);
      for (const name of [main.fileName, `${main.fileName}.map`]) Reflect.deleteProperty(bundle, name);
    },
  };
}

/** The integrity of each part by its file name. */
function hashesOf(parts) {
  return Object.fromEntries(parts.map(({ fileName, code }) => [baseName(fileName), integrityOf(code)]));
}

/** Eight characters that change with the content, as Rollup gives its chunks. */
function hashOf(content) {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}

/** The code that runs the main chunk, with names that the wrapping gives it. */
async function openerCode() {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { openRelease } from './open-release.ts'; main = openRelease(release, chunk);",
      resolveDir: source,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
  });
  return `let main;${outputFiles[0].text.trim()}`;
}

/** Writes a chunk between two texts, with its source map moved by the lines before it. */
function write(context, bundle, chunk, [fileName, before, after]) {
  const map = JSON.parse(bundle[`${chunk.fileName}.map`].source);
  const lines = before.split('\n').length - 1;
  const code = `${before}${chunk.code.trimEnd()}\n${after}\n//# sourceMappingURL=${baseName(fileName)}.map\n`;
  const moved = JSON.stringify({ ...map, file: baseName(fileName), mappings: ';'.repeat(lines) + map.mappings });
  if (fileName === chunk.fileName) {
    chunk.code = code;
    bundle[`${fileName}.map`].source = moved;
  } else {
    context.emitFile({ type: 'asset', fileName, source: code });
    context.emitFile({ type: 'asset', fileName: `${fileName}.map`, source: moved });
  }
}

function baseName(path) {
  return path.slice(path.lastIndexOf('/') + 1);
}
