import type { FormDefinition } from '@amtform/model';
import { standaloneCode } from '@amtform/validation/ajv';
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** A form as a module. */
export interface CompiledForm {
  /** JavaScript of an ES module with the exports `definition` and `validate`. */
  readonly code: string;
  /** Whether compiled code decides; otherwise the interpreter alone, because Ajv judges the schema differently. */
  readonly isCompiled: boolean;
}

/** What surrounds the code. */
export interface CompileOptions {
  /** Whether `@amtform/validation` is imported and not brought along, for pages with a bundler of their own. */
  readonly imports: boolean;
}

/**
 * Makes an ES module of a definition, with code that judges its answers. It loads nothing, and makes no code from text:
 * it runs under a strict Content-Security-Policy.
 */
export async function compileForm(definition: FormDefinition, { imports }: CompileOptions): Promise<CompiledForm> {
  const accepts = standaloneCode(definition.schema);
  const contents = [
    "import * as runtime from '@amtform/validation/compiled';",
    accepts ?? 'const accepts = undefined;',
    `export const definition = ${JSON.stringify(definition)};`,
    'export const validate = runtime.compiledValidate({ schema: definition.schema, accepts });',
  ];
  const { outputFiles } = await build({
    stdin: { contents: contents.join('\n'), resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    // The sources are published too, so that this works in a checkout that was never built.
    conditions: ['@amtform/source'],
    external: imports ? ['@amtform/*'] : [],
    logLevel: 'silent',
  });
  const note = `// ${definition.id} ${definition.version}. Made by amtform compile: change the definition, not this file.\n`;
  return { code: note + (outputFiles[0]?.text ?? ''), isCompiled: accepts !== undefined };
}
