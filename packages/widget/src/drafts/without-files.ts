import { isJsonObject, type Json } from '@amtform/model';

/** Answers without those that stand for files: in a restored draft they would name bytes that nobody has any more. */
export function withoutFiles(answer: Json): Json | undefined {
  if (typeof answer === 'string') return answer.startsWith('ni:///') ? undefined : answer;
  if (Array.isArray(answer)) {
    const entries = answer as readonly Json[];
    const kept = entries.map(withoutFiles);
    return entries.length > 0 && kept.every((entry) => entry === undefined)
      ? undefined
      : kept.filter((entry) => entry !== undefined);
  }
  if (!isJsonObject(answer)) return answer;
  if (typeof answer['sha256'] === 'string' && typeof answer['name'] === 'string') return undefined;
  const members = Object.entries(answer).flatMap(([name, value]) => {
    const kept = withoutFiles(value);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return Object.fromEntries(members);
}
