import type { Json } from '@amtform/model';

/**
 * Names in the order of `ui:order`. `*` stands for all that it does not name; without it they come last. Names that are
 * not there are passed over. Undefined where it is no list of names.
 */
export function orderNames(names: readonly string[], order: Json): readonly string[] | undefined {
  if (!Array.isArray(order)) return undefined;
  const wanted = (order as readonly Json[]).filter((name) => typeof name === 'string');
  const rest = names.filter((name) => !wanted.includes(name));
  const all = (wanted.includes('*') ? wanted : [...wanted, '*']).flatMap((name) =>
    name === '*' ? rest : names.includes(name) ? [name] : [],
  );
  return [...new Set(all)];
}
