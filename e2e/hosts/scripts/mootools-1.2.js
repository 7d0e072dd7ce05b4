// Names on every array, an Event of its own and a bind that passes its arguments as a list.
(() => {
  window.Event = function () {
    throw new TypeError('This Event wraps an event');
  };
  for (const name of [
    'each',
    'clean',
    'associate',
    'link',
    'contains',
    'extend',
    'getLast',
    'getRandom',
    'include',
    'combine',
    'erase',
    'empty',
    'flatten',
    'hexToRgb',
    'rgbToHex',
    'pick',
  ]) {
    Array.prototype[name] = function () {
      return this;
    };
  }
  Function.prototype.bind = function (self, given) {
    const own = this;
    return function (...rest) {
      return own.apply(self, given === undefined ? rest : [].concat(given, rest));
    };
  };
})();
