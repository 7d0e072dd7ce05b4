import { conditionPlaces } from '../condition/condition-holds.js';
import type { FormDefinition } from '../definition/form-definition.js';
import { isWithin } from '../json/pointer.js';
import { rulePlaces } from './rule-places.js';

/** The places of a definition's computed answers, each after those that it is computed from. */
export function computedPlaces(definition: FormDefinition): readonly string[] {
  return computedOrder(definition).places;
}

/** In which order answers are computed. */
interface Order {
  readonly places: readonly string[];
  /** Places that wait for one another. */
  readonly circle?: readonly string[];
}

/** The order in which the answers of a definition are computed, or the circle that there is instead. */
export function computedOrder(definition: FormDefinition): Order {
  const needs = dependencies(definition);
  const places: string[] = [];
  const way: string[] = [];
  let circle: readonly string[] | undefined;

  function visit(place: string): void {
    if (places.includes(place) || circle) return;
    if (way.includes(place)) {
      circle = way.slice(way.indexOf(place));
      return;
    }
    way.push(place);
    needs.get(place)?.forEach(visit);
    way.pop();
    places.push(place);
  }
  [...needs.keys()].forEach(visit);
  return circle ? { places, circle } : { places };
}

/** Which computed answers each one needs: those that it reads, and those that decide whether what it reads is shown. */
function dependencies(definition: FormDefinition): ReadonlyMap<string, readonly string[]> {
  const fields = Object.entries(definition.fields ?? {});
  const computed = fields.filter(([, { compute }]) => compute !== undefined);
  const shown = [
    ...fields.map(([place, { showWhen }]) => ({ place, showWhen })),
    ...(definition.pages ?? []).flatMap(({ fields: all, showWhen }) => all.map((place) => ({ place, showWhen }))),
  ].flatMap(({ place, showWhen }) => (showWhen ? [{ place, at: conditionPlaces(showWhen) }] : []));
  const meet = (a: string, b: string) => isWithin(a, b) || isWithin(b, a);
  return new Map(
    computed.map(([place, { compute = null }]) => {
      const read = rulePlaces(compute);
      const deciding = shown.filter((s) => read.some((at) => meet(at, s.place))).flatMap(({ at }) => at);
      const needed = [...read, ...deciding];
      return [place, computed.map(([other]) => other).filter((other) => needed.some((at) => meet(at, other)))];
    }),
  );
}
