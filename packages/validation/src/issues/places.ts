import { type ChoiceNode, type FormNode, parentPointer } from '@amtform/model';

/** A node with what a reader of the page knows of it. */
export interface Place {
  readonly node: FormNode;
  /** Its position on the page. */
  readonly order: number;
  /** The labels on the way to it, its own last. The root's label, the title of the form, is left out. */
  readonly labels: readonly string[];
  /** Whether it or a node around it is hidden. */
  readonly hidden: boolean;
}

/** A choice and its place. */
export type ChoicePlace = Place & { readonly node: ChoiceNode };

/** The nodes of a form as places on the page. */
export class Places {
  readonly #byNode = new Map<FormNode, Place>();
  readonly #byPointer = new Map<string, Place>();
  readonly #choices: ChoicePlace[] = [];

  constructor(root: FormNode) {
    this.#add(root, undefined);
  }

  /** The outermost node at a pointer: a group rather than a choice in it. */
  at(pointer: string): Place | undefined {
    return this.#byPointer.get(pointer);
  }

  /** The nearest node at or around a pointer. */
  around(pointer: string): Place | undefined {
    let at: string | undefined = pointer;
    while (at !== undefined && !this.#byPointer.has(at)) at = parentPointer(at);
    return at === undefined ? undefined : this.#byPointer.get(at);
  }

  /** The choices at a pointer, outer ones first. */
  choicesAt(pointer: string): readonly ChoicePlace[] {
    return this.#choices.filter((place) => place.node.pointer === pointer);
  }

  /** The place of a node. */
  of(node: FormNode): Place | undefined {
    return this.#byNode.get(node);
  }

  #add(node: FormNode, outer: Place | undefined): void {
    // A choice and its branch stand at the place of their group, whose label says it all.
    const isOwnPlace = outer !== undefined && outer.node.pointer !== node.pointer && node.label !== '';
    const place = {
      node,
      order: this.#byNode.size,
      labels: isOwnPlace ? [...outer.labels, node.label] : (outer?.labels ?? []),
      hidden: (outer?.hidden ?? false) || !node.visible,
    };
    this.#byNode.set(node, place);
    if (!this.#byPointer.has(node.pointer)) this.#byPointer.set(node.pointer, place);
    if (node.type === 'choice') this.#choices.push(place as ChoicePlace);
    if (node.type !== 'field') for (const child of node.children) this.#add(child, place);
  }
}
