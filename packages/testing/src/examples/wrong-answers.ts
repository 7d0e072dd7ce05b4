import type { FieldNode, Json } from '@amtform/model';

/** Texts that hardly any pattern or format accepts. */
const oddTexts = ['?', '#', 'x y', '0', 'xx', '~1~', 'a@', '2', '1850-01-01', '2999-12-31', '1850-13', '🙂', '1', 'A'];

/** Answers that may break a keyword at a field; whether they do, and what else they break, is the validator's to say. */
export function wrongAnswers({ schema, answer, options, kind }: FieldNode, code: string): readonly Json[] {
  const limits = schema.schemas.flatMap((part) => (typeof part[code] === 'number' ? [part[code]] : []));
  const limit = limits[0] ?? 0;
  switch (code) {
    case 'maxLength':
      return longTexts(String(answer), Math.min(...limits) + 1);
    case 'minLength':
      return limit > 1
        ? [
            'a',
            [...String(answer)]
              .slice(0, limit - 1)
              .join('')
              .trim(),
          ]
        : [];
    case 'minimum':
    case 'exclusiveMinimum':
      return [limit - 1, limit - 0.01, limit];
    case 'maximum':
    case 'exclusiveMaximum':
      return [limit + 1, limit + 0.01, limit];
    case 'multipleOf':
      return typeof answer === 'number' ? [answer + limit / 2, answer - limit / 2] : [];
    case 'enum':
      return [`${String(answer)}-x`];
    case 'maxItems':
    case 'minItems':
    case 'uniqueItems':
      return kind === 'choices'
        ? listsOf(
            options.map(({ value }) => value),
            code,
            limit,
          )
        : [];
    default:
      return [...oddTexts, `${String(answer)}?`, `?${String(answer)}`, `${String(answer)}0000`];
  }
}

/** The answer made longer in several ways: in the middle of what may have a form, such as an address. */
function longTexts(answer: string, length: number): string[] {
  const missing = length - [...answer].length;
  if (missing <= 0) return [answer];
  const fillings = ['a', '0', ' ', 'aaaaaaaaaaaaaaaaaaaa.', ').('].map((sign) =>
    sign.repeat(missing).slice(0, missing),
  );
  return fillings
    .flatMap((filling) => [answer + filling, filling + answer, answer.slice(0, 1) + filling + answer.slice(1)])
    .filter((text) => text.trim() === text);
}

function listsOf(values: readonly Json[], code: string, limit: number): Json[] {
  if (code === 'uniqueItems') return values.slice(0, 1).map((value) => [value, value]);
  if (code === 'maxItems') return [values.slice(0, limit + 1)];
  return limit > 1 ? [values.slice(0, limit - 1)] : [];
}
