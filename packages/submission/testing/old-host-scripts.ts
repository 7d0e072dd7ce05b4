/**
 * Runs something on a page whose old scripts replaced what other code relies on, as the libraries of 2008 do, and puts
 * everything back afterwards.
 */
export function withOldHostScripts<T>(run: () => T): T {
  const wrong = () => 'replaced by the host page';
  const replaced: readonly (readonly [object, readonly string[]])[] = [
    [Array.prototype, ['toJSON', 'map', 'filter', 'find', 'entries', 'reverse', 'some', 'every', 'remove']],
    [Array, ['from']],
    [Object, ['keys', 'values']],
    [Object.prototype, ['foo', 'toJSON']],
    [String.prototype, ['toJSON', 'contains']],
    [Number.prototype, ['toJSON']],
    [Date.prototype, ['toJSON']],
    [Function.prototype, ['bind']],
  ];
  const undo: (() => void)[] = [];
  for (const [owner, names] of replaced) {
    for (const name of names) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      undo.push(() => (own ? Object.defineProperty(owner, name, own) : Reflect.deleteProperty(owner, name)));
      Object.defineProperty(owner, name, { value: wrong, enumerable: true, configurable: true, writable: true });
    }
  }
  try {
    return run();
  } finally {
    for (const step of undo) step();
  }
}
