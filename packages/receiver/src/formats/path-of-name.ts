import { parsePointer } from '@amtform/model';

/**
 * The place of an answer that the name of an HTML field means: a JSON Pointer such as `/dogs/0/name`, or the brackets
 * that form handlers are used to, `dogs[0][name]`. Empty brackets at the end, `days[]`, mean the list itself.
 */
export function pathOfName(name: string): readonly string[] {
  if (name.startsWith('/')) return parsePointer(name);
  const brackets = /^([^[\]]+)((?:\[[^[\]]+\])*)(?:\[\])?$/.exec(name);
  if (!brackets) return [name];
  const inner = [...(brackets[2] ?? '').matchAll(/\[([^[\]]+)\]/g)].map((match) => match[1] ?? '');
  return [brackets[1] ?? '', ...inner];
}
