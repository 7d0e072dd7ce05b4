import { appendPointer } from '@amtform/model';
import type { ImportInProgress } from '../begin-import.js';
import type { Obstacle } from '../imported.js';
import { hintWords } from '../words/hint-words.js';
import { hasChoice, shapeOf } from '../places/place-facts.js';
import type { Place } from '../places/read-places.js';
import { orderNames } from './order-names.js';
import type { UiKeyword } from './read-keywords.js';

const nested: Obstacle = {
  reason: 'A definition orders pages and what stands on them; within a group the order is that of the schema.',
  remedy: 'Change the order of the properties in the schema, or make the group a page of its own.',
};

/** The order of properties at a place, or undefined where it is that of the schema. */
type Order = (place: Place) => readonly string[] | undefined;

/**
 * Makes pages of a form and settles its `ui:order`. Where the form consists of groups only, each is a page. Where else
 * an order is wanted, the form becomes one page. A group on a page of its own may have an order too: the page then lists
 * its properties one by one.
 */
export function carryOrders(keywords: readonly UiKeyword[], form: ImportInProgress): void {
  const orders = new Map<string, readonly string[]>();
  for (const { about, value } of keywords) {
    const names = 'children' in about ? orderNames(about.children, value) : undefined;
    if (names && 'children' in about && !sameNames(names, about.children)) orders.set(about.place, names);
  }
  const ordered = makePages((place) => orders.get(place.place), form);
  for (const keyword of keywords) {
    const { about, value } = keyword;
    if ('reason' in about) form.settle(keyword, about);
    else if (!Array.isArray(value)) form.settle(keyword, { reason: 'It is no list of names.', remedy: 'Correct it.' });
    else form.settle(keyword, orders.has(about.place) && !ordered.has(about.place) ? nested : undefined);
  }
}

/** Makes pages where that is possible or needed. Returns the places whose order they keep. */
function makePages(order: Order, form: ImportInProgress): ReadonlySet<string> {
  const { places, draft } = form;
  const root = places.get('');
  const kept = new Set(['']);
  if (!root) return kept;
  const children = (order(root) ?? root.children)
    .map((name) => places.get(appendPointer('', name)))
    .filter((child) => child !== undefined && !draft.isHidden(child.place)) as Place[];
  if (children.length > 1 && !hasChoice(root) && children.every((child) => shapeOf(child, places) === 'group')) {
    for (const group of children) draft.pages.push(pageOf(group, { order, form, kept }));
  } else if (order(root) && shapeOf(root, places) === 'group') {
    const fields = children.map(({ place }) => place);
    if (fields.length > 0) draft.pages.push({ name: 'form', title: form.labelOf(''), fields });
  }
  return kept;
}

function pageOf(group: Place, at: { order: Order; form: ImportInProgress; kept: Set<string> }) {
  const { order, form, kept } = at;
  const name = group.place.slice(1);
  const names = hasChoice(group) ? undefined : order(group);
  if (names) kept.add(group.place);
  const field = form.draft.fields.get(group.place);
  return {
    name,
    title: form.labelOf(group.place),
    description: field && hintWords(field),
    fields: names?.map((child) => appendPointer(group.place, child)) ?? [group.place],
  };
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}
