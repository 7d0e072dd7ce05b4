/** Forms of a sentence by the number in it (Unicode CLDR plural rules). A form that a language does not have is left out. */
export type Plural = { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** A sentence; words in braces, such as `{label}`, are filled in. */
export type Sentence = string | Plural;

/** The form of a sentence that a number takes in a language. */
export function sentenceOf(sentence: Sentence, { number, language }: { number: number; language: string }): string {
  if (typeof sentence === 'string') return sentence;
  return sentence[new Intl.PluralRules(pluralLocale(language)).select(number)] ?? sentence.other;
}

/** Browsers without Upper Sorbian mostly have Slovenian, whose whole numbers take the same forms. */
function pluralLocale(language: string): string {
  return Intl.PluralRules.supportedLocalesOf(language).length > 0 ? language : language.replace(/^hsb\b/, 'sl');
}
