import type { AnswerLine } from './answer-lines.js';
import type { Words } from './words/words.js';

/** An answer as a person reads it. */
export function answerText({ answer, chosen }: AnswerLine, { yes, no }: Words, language: string): string {
  if (typeof answer === 'boolean') return answer ? yes : no;
  if (chosen !== undefined) return chosen;
  if (typeof answer === 'number') return answer.toLocaleString(language, { maximumFractionDigits: 20 });
  if (typeof answer !== 'string') return JSON.stringify(answer);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(answer) ?? [];
  return year === undefined ? answer : localDate(`${year}-${month ?? ''}-${day ?? ''}`, language);
}

/** A day without a time zone, in the order that the language writes it. */
function localDate(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return date.toLocaleDateString(language, { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' });
}
