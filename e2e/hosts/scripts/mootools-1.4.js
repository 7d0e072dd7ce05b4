// `new Event('input')` throws here, Array.from packs what is no array into one, and events have other methods.
(() => {
  const { Event, Array } = window;
  const stop = Event.prototype.stopPropagation;
  const prevent = Event.prototype.preventDefault;
  Event.prototype.stopPropagation = function () {
    stop.call(this);
    return this;
  };
  Event.prototype.preventDefault = function () {
    prevent.call(this);
    return this;
  };
  window.Event = function () {
    throw new TypeError('This Event wraps an event');
  };
  Array.from = (item) => (item === null || item === undefined ? [] : Array.isArray(item) ? item : [item]);
  Object.values = (object) => {
    const values = [];
    for (const name in object) values.push(object[name]);
    return values;
  };
  String.prototype.contains = function (part) {
    return this.indexOf(part) >= 0;
  };
  Function.prototype.bind = function (self, ...first) {
    const own = this;
    return (...rest) => own.apply(self, first.concat(rest));
  };
})();
