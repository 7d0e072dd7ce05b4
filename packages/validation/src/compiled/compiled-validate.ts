import { type Json, sameJson, type Schema, type Validate } from '@amtform/model';
import { validate } from '../interpreter/validate.js';
import { toIssues } from '../issues/to-issues.js';

/** The first thing that compiled code found wrong. */
interface CompiledError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
}

/** A schema and the code that was made of it. */
export interface CompiledSchema {
  readonly schema: Schema;
  /** Says whether an answer fits the whole schema; undefined where no code could be made that says the same. */
  readonly accepts: (((answer: unknown) => boolean) & { errors?: readonly CompiledError[] | null }) | undefined;
}

/**
 * A verdict for one form: compiled code decides whether its answers are valid, the interpreter explains what is wrong with
 * others and judges every other schema, such as those of conditions. Given to another form it is the interpreter alone.
 */
export function compiledValidate({ schema, accepts }: CompiledSchema): Validate {
  const own = new WeakMap<object, boolean>();
  const isOwn = (document: Schema) => {
    if (typeof document === 'boolean') return false;
    // The form has a copy of the schema, the same one each time.
    let same = own.get(document);
    if (same === undefined) own.set(document, (same = sameJson(document as Json, schema as Json)));
    return same;
  };
  return (asked, answer, context) => {
    if (!accepts || asked !== context.document || !isOwn(asked)) return validate(asked, answer, context);
    if (accepts(answer)) return [];
    const issues = validate(asked, answer, context);
    if (issues.length > 0) return issues;
    const findings = (accepts.errors ?? []).map(({ instancePath, schemaPath, keyword }) => ({
      pointer: instancePath,
      keyword,
      params: {},
      location: schemaPath,
    }));
    return toIssues(findings, answer, context.node);
  };
}
