// The later versions of that library.
(() => {
  const copy = (list) => {
    const result = [];
    for (let i = 0; i < list.length; i++) result.push(list[i]);
    return result;
  };
  Array.from = (list) => (list ? copy(list) : []);
  Array.prototype.find = function (accepts) {
    for (let i = 0; i < this.length; i++) if (accepts(this[i], i)) return this[i];
    return undefined;
  };
  Object.values = (object) => {
    const values = [];
    for (const name in object) values.push(object[name]);
    return values;
  };
  for (const name of ['each', 'pluck', 'without', 'first', 'last', 'compact', 'flatten']) {
    Array.prototype[name] = function () {
      return this;
    };
  }
})();
