import { appendPointer, type FormNode, isWithin, parsePointer } from '@amtform/model';

/**
 * The pointer of a place as the schema names it: `*` for each list index, and for each name that people gave an entry
 * themselves, because such a name is an answer. Undefined where the form asks nothing there.
 */
export function publicPlace(root: FormNode, pointer: string): string | undefined {
  let node = root;
  let place = '';
  while (node.pointer !== pointer) {
    const child: FormNode | undefined =
      node.type === 'field' ? undefined : node.children.find((each) => isWithin(pointer, each.pointer));
    if (!child) return undefined;
    if (child.pointer !== node.pointer) place = appendPointer(place, publicName(node, child));
    node = child;
  }
  return place;
}

function publicName(around: FormNode, { pointer }: FormNode): string {
  const name = parsePointer(pointer).at(-1) ?? '';
  return around.type !== 'list' && around.schema.properties.has(name) ? name : '*';
}
