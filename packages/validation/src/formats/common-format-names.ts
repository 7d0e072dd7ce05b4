/** The formats that most forms have some of; `commonFormats` judges them. Apart, because the names need no code. */
export const commonFormatNames: ReadonlySet<string> = new Set(['date', 'email', 'plz', 'phone']);
