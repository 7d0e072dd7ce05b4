import { countFields, type FormModel, type FormNode, isWithin, type ListNode } from '@amtform/model';

/** An entry that was taken out of a list and can be put back. */
export interface RemovedEntry {
  readonly list: string;
  readonly index: number;
  /** What the list was answered with before, and which ways were chosen. */
  readonly answer: ListNode['answer'];
  readonly branches: FormModel['branches'];
  readonly label: string;
}

/** With more questions than this an entry fills the screen of a phone. */
const mostInline = 3;
/** With more entries than this nobody sees them all at once. */
const fewEntries = 5;

/** Which entries of lists are shown as cards: those that are done, in lists whose entries are long or many. */
export class ListCards {
  readonly #model: FormModel;
  readonly #closed = new Set<string>();
  #removed: RemovedEntry | undefined;
  #version = 0;

  constructor(model: FormModel) {
    this.#model = model;
  }

  /** Counts the changes here. */
  get version(): number {
    return this.#version;
  }

  /** The entry that was removed last, as long as that can be undone. */
  get removed(): RemovedEntry | undefined {
    return this.#removed;
  }

  set removed(entry: RemovedEntry | undefined) {
    if (entry === this.#removed) return;
    this.#removed = entry;
    this.#version++;
  }

  /** Whether the entries of a list become cards when they are done. */
  hasCards(list: ListNode): boolean {
    const wish = this.#model.definition.fields?.[list.place]?.entries;
    const [first] = list.children;
    if (wish !== undefined || first?.type !== 'group') return wish === 'cards' && first?.type === 'group';
    return countFields(first) > mostInline || list.children.length > fewEntries;
  }

  /** Whether an entry is done and shown as a card. */
  isClosed(list: ListNode, index: number): boolean {
    return this.#closed.has(nameOf(list, index)) && this.hasCards(list);
  }

  close(list: ListNode, index: number): void {
    const name = nameOf(list, index);
    if (this.#closed.has(name)) return;
    this.#closed.add(name);
    this.#version++;
  }

  /** Opens each entry that a pointer leads into. */
  openAround(pointer: string): void {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const list = this.#model.node(at.slice(0, at.lastIndexOf('/')));
      if (list?.type === 'list') this.#closed.delete(nameOf(list, Number(at.slice(at.lastIndexOf('/') + 1))));
    }
    this.#version++;
  }

  /** Makes cards of all entries in these nodes that are answered with nothing wrong. */
  closeDone(nodes: readonly FormNode[]): void {
    const lists = nodes.flatMap((node) => this.#listsIn(node));
    if (lists.length === 0) return;
    const wrong = this.#wrongPlaces();
    for (const list of lists) {
      list.children.forEach((entry, index) => {
        if (!wrong.has(entry.pointer) && isAnswered(entry)) this.close(list, index);
      });
    }
  }

  /** Whether a node is or has a list whose entries become cards. */
  areIn(node: FormNode): boolean {
    return this.#listsIn(node).length > 0;
  }

  /** What is wrong in an entry. */
  issuesIn({ pointer }: FormNode) {
    return this.#model.issues.filter((issue) => issue.severity === 'error' && isWithin(issue.pointer, pointer));
  }

  /** The lists in a node whose entries become cards, the inner ones first. */
  #listsIn(node: FormNode): ListNode[] {
    if (!node.visible || node.type === 'field') return [];
    const below = node.children.flatMap((child) => this.#listsIn(child));
    return node.type === 'list' && this.hasCards(node) ? [...below, node] : below;
  }

  /** The pointers of all that is wrong, and of what is around it. */
  #wrongPlaces(): ReadonlySet<string> {
    const places = new Set<string>();
    for (const { pointer, severity } of this.#model.issues) {
      if (severity !== 'error') continue;
      for (let at = pointer; at !== '' && !places.has(at); at = at.slice(0, at.lastIndexOf('/'))) places.add(at);
    }
    return places;
  }
}

function nameOf({ pointer, keys }: ListNode, index: number): string {
  return `${String(keys[index])} ${pointer}`;
}

function isAnswered(node: FormNode): boolean {
  return node.type === 'field' ? node.answer !== undefined : node.children.some(isAnswered);
}
