import type { FormNode } from '@amtform/model';

/**
 * What a form asks, a line a node: pointer, what it is, label, options and the rest that a person notices.
 * `/kind choice “Kind” (Dog | Cat), required`. The group of the whole form is left out.
 */
export function askedLines(node: FormNode): string[] {
  if (!node.visible) return [];
  const children = node.type === 'field' ? [] : node.children.flatMap((child) => childLines(child, node));
  return node.pointer === '' && node.type === 'group' ? children : [lineOf(node), ...children];
}

/** A branch stands at the place of its choice and is no place of its own. */
function childLines(child: FormNode, around: FormNode): string[] {
  const isBranch = around.type === 'choice' && child.type === 'group';
  return isBranch ? child.children.flatMap((inner) => childLines(inner, child)) : askedLines(child);
}

function lineOf(node: FormNode): string {
  const { label, hint, required, readOnly } = node;
  const chooses = node.type === 'choice' || (node.type === 'field' && node.kind !== 'consent');
  const options = chooses ? node.options.map((option) => option.label) : [];
  const start = [node.pointer || '(form)', whatOf(node)];
  if (label !== '') start.push(`“${label}”`);
  if (options.length > 0) start.push(`(${options.join(' | ')})`);
  const rest = [start.join(' '), ...(required ? ['required'] : []), ...(readOnly ? ['read-only'] : []), ...more(node)];
  if (hint !== undefined) rest.push(`hint “${hint}”`);
  return rest.join(', ');
}

function whatOf(node: FormNode): string {
  if (node.type === 'field') return node.kind;
  return node.type === 'choice' ? 'chooser' : node.type;
}

function more(node: FormNode): string[] {
  switch (node.type) {
    case 'field':
      return [];
    case 'group':
      return node.canName ? ['can name'] : [];
    case 'list':
      return [...(node.canAdd ? ['can add'] : []), ...(node.canRemove ? ['can remove'] : [])];
    case 'choice':
      return node.chosen === undefined ? [] : [`chosen ${node.options[node.chosen]?.label ?? String(node.chosen)}`];
  }
}
