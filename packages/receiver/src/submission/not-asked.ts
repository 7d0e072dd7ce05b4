import { appendPointer, isJsonObject, type Json } from '@amtform/model';

/** Pointers to all answers that were received and that the form would not send. */
export function notAsked(received: Json, sent: Json | undefined, pointer = ''): readonly string[] {
  if (sent === undefined) return [pointer];
  const within = (name: string, inner: Json, innerSent: Json | undefined) =>
    notAsked(inner, innerSent, appendPointer(pointer, name));
  if (Array.isArray(received) && Array.isArray(sent)) {
    return received.flatMap((entry: Json, index) => within(String(index), entry, sent[index] as Json | undefined));
  }
  if (isJsonObject(received) && isJsonObject(sent)) {
    return Object.entries(received).flatMap(([name, inner]) =>
      within(name, inner, Object.hasOwn(sent, name) ? sent[name] : undefined),
    );
  }
  return [];
}
