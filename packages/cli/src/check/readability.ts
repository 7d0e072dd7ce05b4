/** Shorter texts say nothing about their style. */
const fewestWords = 12;

/**
 * The LIX of a text (C.-H. Björnsson, 1968): words for each sentence, and the percentage of words with more than six
 * letters. 40 is easy, 60 is hard. 0 for texts that are too short to judge.
 */
export function readability(text: string): number {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length < fewestWords) return 0;
  const sentences = text.split(/[.!?:;]+(?:\s|$)|\n+/).filter((sentence) => /\p{L}/u.test(sentence));
  const long = words.filter((word) => [...word].length > 6);
  return words.length / Math.max(sentences.length, 1) + (100 * long.length) / words.length;
}
