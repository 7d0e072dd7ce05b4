// Scripts that guard a page against pollution freeze what everybody shares.
for (const type of [Object, Array, Function, String, Number, Date, RegExp, Promise, Map, Set]) {
  Object.freeze(type.prototype);
  Object.freeze(type);
}
for (const shared of [JSON, Math, Reflect]) Object.freeze(shared);
