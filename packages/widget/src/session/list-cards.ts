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
    this.#closed.add(nameOf(list, index));
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
    for (const node of nodes) {
      if (!node.visible || node.type === 'field') continue;
      this.closeDone(node.children);
      if (node.type !== 'list' || !this.hasCards(node)) continue;
      node.children.forEach((entry, index) => {
        if (isAnswered(entry) && this.issuesIn(entry).length === 0) this.close(node, index);
      });
    }
  }

  /** Whether there are answered entries in a node that may become cards. */
  mayClose(node: FormNode): boolean {
    if (!node.visible || node.type === 'field') return false;
    if (node.type === 'list' && this.hasCards(node) && node.children.some(isAnswered)) return true;
    return node.children.some((child) => this.mayClose(child));
  }

  /** What is wrong in an entry. */
  issuesIn({ pointer }: FormNode) {
    return this.#model.issues.filter((issue) => issue.severity === 'error' && isWithin(issue.pointer, pointer));
  }
}

function nameOf({ pointer, keys }: ListNode, index: number): string {
  return `${String(keys[index])} ${pointer}`;
}

function isAnswered(node: FormNode): boolean {
  return node.type === 'field' ? node.answer !== undefined : node.children.some(isAnswered);
}
