import { _, type CodeKeywordDefinition, type KeywordCxt, Name, stringify } from 'ajv/dist/2020.js';
import { multipleOf, oneOf, sameAs, uniqueItems } from '../compiled/runtime.js';

/**
 * Keywords that Ajv reads in its own way otherwise: it compares binary fractions, calls a `valueOf` that an answer
 * brings along, and takes time with the square of a list's length.
 */
export const ownKeywords: readonly CodeKeywordDefinition[] = [
  { keyword: 'const', code: (context) => writeTest(context, { sameAs }) },
  { keyword: 'enum', code: (context) => writeTest(context, { oneOf }) },
  { keyword: 'multipleOf', type: 'number', code: (context) => writeTest(context, { multipleOf }) },
  { keyword: 'uniqueItems', type: 'array', code: (context) => writeTest(context, { uniqueItems }) },
];

/** Makes a test of the value of a keyword. */
type Make = (value: never) => (answer: never) => boolean;

/** Writes the call of a test of the value of the keyword. In a file it is found by its name in `runtime`. */
function writeTest(context: KeywordCxt, named: Readonly<Record<string, Make>>): void {
  const { gen, it, data } = context;
  const value: unknown = context.schema;
  const [[name, make] = ['', () => () => true]] = Object.entries(named);
  const isForFile = it.opts.code.source === true;
  const accepts = gen.scopeValue('func', {
    ref: make(value as never),
    ...(isForFile && { code: _`runtime.${new Name(name)}(${stringify(value)})` }),
  });
  context.fail(_`!${accepts}(${data})`);
}
