// The same family of libraries gives every element methods of its own, some with the name of a native one.
(() => {
  const methods = {
    remove() {
      this.parentNode.removeChild(this);
      return this;
    },
    replace(content) {
      this.insertAdjacentHTML('afterend', content);
      return this.remove();
    },
    scrollTo() {
      window.scrollTo(this.offsetLeft, this.offsetTop);
      return this;
    },
    update(content) {
      this.innerHTML = content;
      return this;
    },
    clone(deep) {
      return this.cloneNode(deep);
    },
    toggle() {
      return this;
    },
    contains(child) {
      return child !== this && this.querySelector('*') !== null;
    },
  };
  for (const name of ['insert', 'select', 'match', 'show', 'hide', 'observe', 'fire', 'empty', 'down', 'up', 'next']) {
    methods[name] = function () {
      return this;
    };
  }
  for (const name in methods) HTMLElement.prototype[name] = methods[name];
  for (const name of ['disable', 'enable', 'clear', 'present', 'activate', 'getValue', 'setValue', 'serialize']) {
    HTMLInputElement.prototype[name] = methods.toggle;
    HTMLFormElement.prototype[name] = methods.toggle;
  }
  String.prototype.startsWith = function (part) {
    return this.indexOf(part) === 0;
  };
  String.prototype.endsWith = function (part) {
    const at = this.length - part.length;
    return at >= 0 && this.lastIndexOf(part) === at;
  };
  for (const name of [
    'strip',
    'gsub',
    'sub',
    'scan',
    'truncate',
    'camelize',
    'escapeHTML',
    'evalJSON',
    'toQueryParams',
  ]) {
    String.prototype[name] = function () {
      return String(this);
    };
  }
})();
