/** Markup that is safe to write: only `markup` makes it. */
export class Markup {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in markup: text, which is escaped, other markup, and lists of both. */
export type Content = string | number | Markup | undefined | readonly Content[];

/** Markup with values in it. Text is escaped, so that it can stand in elements and in quoted attributes. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...values.map(escaped)));
}

/** Attributes with a leading blank: `true` is one without a value; undefined, false and `''` are none. */
export function attributes(values: Readonly<Record<string, string | boolean | undefined>>): Markup {
  const written = Object.entries(values).map(([name, value]) => {
    if (value === undefined || value === false || value === '') return '';
    return value === true ? ` ${name}` : ` ${name}="${escaped(value)}"`;
  });
  return new Markup(written.join(''));
}

function escaped(value: Content): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.toString();
  if (typeof value === 'object') return value.map(escaped).join('');
  return String(value).replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
