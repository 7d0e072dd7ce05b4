import { readDefinition } from '@amtform/model';
import { languages, type PossibleMessage, possibleMessages } from '@amtform/widget/messages';

/** One message that a form can produce, in every language. */
export interface MessageRow {
  readonly code: string;
  /** By BCP 47 tag. One whose `untranslated` names anything is missing. */
  readonly inLanguage: ReadonlyMap<string, PossibleMessage>;
}

/** What a form can say about one question. */
export interface QuestionMessages {
  /** Pointer into the answers with `*` for each list index; `''` is the whole form. */
  readonly place: string;
  /** In the language of the form. */
  readonly label: string;
  readonly rows: readonly MessageRow[];
}

/** The language of the form, then those that it has texts for. */
export function ownLanguages(definition: object): readonly string[] {
  const { language, texts = {} } = readDefinition(definition);
  return [language, ...Object.keys(texts)];
}

/** All languages, those of the form first. */
export function languagesOf(definition: object): readonly string[] {
  const own = ownLanguages(definition);
  return [...own, ...languages.filter((tag) => !own.includes(tag))];
}

/** Every message of a form, question by question, in every language. */
export async function messageRows(definition: object): Promise<readonly QuestionMessages[]> {
  const form = readDefinition(definition);
  const questions = new Map<string, { label: string; rows: Map<string, Map<string, PossibleMessage>> }>();
  for (const language of languagesOf(definition)) {
    const seen = new Map<string, number>();
    for (const message of await possibleMessages(form, language)) {
      const { place, code, label } = message;
      const question = questions.get(place) ?? { label, rows: new Map<string, Map<string, PossibleMessage>>() };
      questions.set(place, question);
      // A place can have several sentences with one code: the first of one language is the first of all.
      const count = (seen.get(`${place} ${code}`) ?? 0) + 1;
      seen.set(`${place} ${code}`, count);
      const row = question.rows.get(`${code} ${String(count)}`) ?? new Map<string, PossibleMessage>();
      question.rows.set(`${code} ${String(count)}`, row.set(language, message));
    }
  }
  return [...questions].map(([place, { label, rows }]) => ({
    place,
    label,
    rows: [...rows].map(([key, inLanguage]) => ({ code: key.slice(0, key.lastIndexOf(' ')), inLanguage })),
  }));
}

/** How many messages a language lacks. */
export function countMissing(questions: readonly QuestionMessages[], language: string): number {
  const rows = questions.flatMap((question) => question.rows);
  return rows.filter(({ inLanguage }) => isMissing(inLanguage.get(language))).length;
}

/** Whether a message is not there in the language that it should be in. */
export function isMissing(message: PossibleMessage | undefined): boolean {
  return message === undefined || message.untranslated.length > 0;
}
