/** One text in the languages that it is known in, at least one. */
export interface Words {
  /** In the definition's own language. */
  readonly own: string | undefined;
  /** By BCP 47 tag. */
  readonly others: Readonly<Record<string, string>>;
}

/** Every language of a text, changed in the same way. */
export function mapWords({ own, others }: Words, change: (text: string) => string): Words {
  const changed = Object.entries(others).map(([language, text]) => [language, change(text)] as const);
  return { own: own && change(own), others: Object.fromEntries(changed) };
}

/** Texts as paragraphs of one. Where a language lacks one of them, the definition's own stands there. */
export function joinWords(parts: readonly Words[]): Words | undefined {
  const [first, ...more] = parts;
  if (!first || more.length === 0) return first;
  const paragraphs = (texts: readonly (string | undefined)[]) => texts.filter((t) => t !== undefined).join('\n\n');
  const languages = new Set(parts.flatMap(({ others }) => Object.keys(others)));
  const others = [...languages].map(
    (language) => [language, paragraphs(parts.map((part) => part.others[language] ?? part.own))] as const,
  );
  return { own: paragraphs(parts.map(({ own }) => own)) || undefined, others: Object.fromEntries(others) };
}
