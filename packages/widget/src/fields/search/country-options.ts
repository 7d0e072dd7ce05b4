import type { FieldOption } from '@amtform/elements';
import type { FieldNode, Json } from '@amtform/model';
import { countryCodes } from '@amtform/validation';

const known = new Map<string, readonly FieldOption<string>[]>();

/**
 * The countries that can be answered, by their names in a language and in its order. They are found by their codes and
 * by their German and English names too: autofill and people bring those along.
 */
export function countryOptions({ schema }: FieldNode, language: string): readonly FieldOption<string>[] {
  const all = countriesIn(language);
  const { constants } = schema;
  return constants ? all.filter(({ value }) => constants.some((constant) => constant.value === value)) : all;
}

/** The name of a country in a language; undefined for what is no code of one. */
export function countryName(code: Json, language: string): string | undefined {
  return countriesIn(language).find(({ value }) => value === code)?.label;
}

function countriesIn(language: string): readonly FieldOption<string>[] {
  const options = known.get(language) ?? namedCountries(language);
  known.set(language, options);
  return options;
}

function namedCountries(language: string): readonly FieldOption<string>[] {
  const [names, ...others] = [language, 'de', 'en'].map(
    (tag) => new Intl.DisplayNames([tag, 'de'], { type: 'region' }),
  );
  const options = countryCodes.map((value) => {
    const label = names?.of(value) ?? value;
    const also = others.flatMap((other) => other.of(value) ?? []).filter((name) => name !== label);
    return { value, label, also: [value, ...also] };
  });
  return options.sort((a, b) => a.label.localeCompare(b.label, language));
}
