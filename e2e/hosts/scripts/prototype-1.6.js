// The oldest library still found: JSON that is quoted twice, an Array.from that knows no Set, and a bind of its own.
(() => {
  const stringify = JSON.stringify;
  const copy = (list) => {
    const result = [];
    for (let i = 0; i < list.length; i++) result.push(list[i]);
    return result;
  };
  for (const type of [Array, String, Number, Date]) {
    type.prototype.toJSON = function () {
      return stringify(this.valueOf === Object.prototype.valueOf ? copy(this) : this.valueOf());
    };
  }
  Array.prototype.toJSON = function () {
    const parts = [];
    for (let i = 0; i < this.length; i++) parts.push(stringify(this[i]));
    return `[${parts.join(', ')}]`;
  };
  Array.from = (list) => (list ? copy(list) : []);
  Array.prototype.map = function (use) {
    const results = [];
    for (let i = 0; i < this.length; i++) results.push(use ? use(this[i], i) : this[i]);
    return results;
  };
  Array.prototype.entries = function () {
    return copy(this);
  };
  Array.prototype.reverse = function (inline) {
    const turned = [];
    for (let i = this.length - 1; i >= 0; i--) turned.push(this[i]);
    if (inline !== false) for (let i = 0; i < turned.length; i++) this[i] = turned[i];
    return inline === false ? turned : this;
  };
  Function.prototype.bind = function (self, ...first) {
    const own = this;
    return first.length === 0 && self === undefined ? this : (...rest) => own.apply(self, [...first, ...rest]);
  };
  Object.keys = (object) => {
    const names = [];
    for (const name in object) names.push(name);
    return names;
  };
  Object.values = (object) => Object.keys(object).map((name) => object[name]);
  const nativeElement = window.Element;
  window.Element = function (name) {
    return document.createElement(name);
  };
  window.Element.prototype = nativeElement.prototype;
  window.Form = { serialize: () => '' };
  window.Hash = window.Template = window.Selector = function () {};
  window.Event = { observe() {}, stopObserving() {} };
})();
