import type { FormatTable } from '../formats/format-table.js';
import type { Check, Evaluated, KeywordContext } from './check.js';
import { keywords } from './keywords/index.js';
import type { PlainDocument } from '../plain-schema/plain-document.js';
import { nothing, type PlainSchema, type PlainSchemaObject } from '../plain-schema/plain-schema.js';
import { report } from './report.js';
import { runBeside } from './visits.js';

/**
 * The check of a plain schema: one closure for each keyword, made once and kept. It makes no code from text, so that
 * it runs under a strict Content-Security-Policy.
 */
export function compileCheck(document: PlainDocument, formats: FormatTable): (schema: PlainSchema) => Check {
  const checks = new WeakMap<PlainSchemaObject, Check>();

  function check(schema: PlainSchema): Check {
    if (schema === true) return () => true;
    if (schema === nothing) return (_, visit) => report(visit, 'not', {});
    let known = checks.get(schema);
    if (!known) {
      // A schema may lead back to itself: what asks for it meanwhile gets it when it runs.
      checks.set(schema, (answer, visit) => (checks.get(schema) as Check)(answer, visit));
      known = make(schema);
      checks.set(schema, known);
    }
    return known;
  }

  function make(schema: PlainSchemaObject): Check {
    const context: KeywordContext = {
      schema,
      formats,
      check,
      follow: (ref) => check(document.targets[ref] ?? true),
      origin: (plain) => document.origin(plain),
    };
    const own: Check[] = [];
    for (const [keyword, make] of keywords) {
      const value = schema[keyword];
      if (value !== undefined) own.push(make(value as never, context));
    }
    const all: Check = (answer, visit) => {
      let valid = true;
      for (const run of own) {
        if (!run(answer, visit)) {
          valid = false;
          if (!visit.findings) return false;
        }
      }
      return valid;
    };
    return looksAtTheRest(schema) ? withOwnView(all) : all;
  }
  return check;
}

function looksAtTheRest(schema: PlainSchemaObject): boolean {
  return schema['unevaluatedProperties'] !== undefined || schema['unevaluatedItems'] !== undefined;
}

/** A schema that asks what was not looked at sees what its own keywords saw, and not what schemas around it saw. */
function withOwnView(all: Check): Check {
  return (answer, visit) => {
    const evaluated: Evaluated = visit.evaluated ?? { names: new Set(), items: new Set() };
    return runBeside({ ...visit, evaluated }, (own) => all(answer, own));
  };
}
