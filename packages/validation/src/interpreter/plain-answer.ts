import { isJsonObject, type Json } from '@amtform/model';

/**
 * A copy of an answer that inherits nothing and that the interpreter can read: members that a page added to
 * `Object.prototype` are gone; half a surrogate pair in a name becomes U+FFFD, since no address can hold it; a
 * number beyond all numbers becomes null, which is what would be sent (RFC 8259, section 6).
 */
export function plainAnswer(answer: Json): Json {
  if (Array.isArray(answer)) return (answer as readonly Json[]).map(plainAnswer);
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : null;
  if (!isJsonObject(answer)) return answer;
  const copy = Object.create(null) as Record<string, Json>;
  for (const [name, member] of Object.entries(answer) as [string, Json | undefined][]) {
    if (member !== undefined) copy[name.replace(/\p{Surrogate}/gu, '\ufffd')] = plainAnswer(member);
  }
  return copy;
}
