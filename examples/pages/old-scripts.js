// What old libraries and measuring services do to a page: they replace functions of the browser by their own, with other
// results, and add names to the prototypes that everybody shares. Each part is as short as its effect allows.
(function () {
  'use strict';

  /** By assignment, as old scripts do it: what is new then shows up in for..in. */
  function addTo(target, members) {
    for (const name in members) target[name] = members[name];
  }

  function copyOf(list) {
    const copy = [];
    for (let i = 0; i < list.length; i++) copy.push(list[i]);
    return copy;
  }

  function namesIn(object) {
    const names = [];
    for (const name in object) names.push(name);
    return names;
  }

  const nativeStringify = JSON.stringify;

  // Before browsers had JSON, libraries gave every value a toJSON that returns finished text. Today's JSON.stringify
  // asks it too and then quotes that text a second time.
  function replaceToJson() {
    addTo(Array.prototype, {
      toJSON: function () {
        const parts = [];
        for (let i = 0; i < this.length; i++) parts.push(nativeStringify(this[i]));
        return '[' + parts.join(', ') + ']';
      },
    });
    addTo(String.prototype, {
      toJSON: function () {
        return (
          '"' +
          String(this)
            .replace(/(["\\])/g, '\\$1')
            .replace(/\n/g, '\\n') +
          '"'
        );
      },
    });
    addTo(Number.prototype, {
      toJSON: function () {
        return isFinite(this) ? String(this) : 'null';
      },
    });
    addTo(Date.prototype, {
      toJSON: function () {
        return '"' + this.toISOString() + '"';
      },
    });
  }

  // Collections of their own: loops by index that know neither Set nor Map nor iterators.
  function replaceCollections() {
    Array.from = function (list) {
      return list ? copyOf(list) : [];
    };
    addTo(Array.prototype, {
      map: function (use, self) {
        const results = [];
        for (let i = 0; i < this.length; i++) results.push(use ? use.call(self, this[i], i) : this[i]);
        return results;
      },
      filter: function (accepts, self) {
        const results = [];
        for (let i = 0; i < this.length; i++) if (accepts.call(self, this[i], i)) results.push(this[i]);
        return results;
      },
      find: function (accepts, self) {
        for (let i = 0; i < this.length; i++) if (accepts.call(self, this[i], i)) return this[i];
        return undefined;
      },
      some: function (accepts, self) {
        for (let i = 0; i < this.length; i++) if (accepts ? accepts.call(self, this[i], i) : this[i]) return true;
        return false;
      },
      every: function (accepts, self) {
        for (let i = 0; i < this.length; i++) if (!(accepts ? accepts.call(self, this[i], i) : this[i])) return false;
        return true;
      },
      entries: function () {
        return copyOf(this);
      },
      reverse: function (inPlace) {
        const turned = [];
        for (let i = this.length - 1; i >= 0; i--) turned.push(this[i]);
        if (inPlace === false) return turned;
        for (let k = 0; k < turned.length; k++) this[k] = turned[k];
        return this;
      },
      first: function () {
        return this[0];
      },
      last: function () {
        return this[this.length - 1];
      },
      each: function (use) {
        for (let i = 0; i < this.length; i++) use(this[i], i);
        return this;
      },
      pluck: function (name) {
        return this.map(function (entry) {
          return entry[name];
        });
      },
      remove: function (entry) {
        const at = this.indexOf(entry);
        if (at >= 0) this.splice(at, 1);
        return this;
      },
    });
    Object.keys = namesIn;
    Object.values = function (object) {
      return namesIn(object).map(function (name) {
        return object[name];
      });
    };
  }

  // A bind that forgets `new`, and a bind without arguments that gives back the function itself.
  function replaceBind() {
    addTo(Function.prototype, {
      bind: function (self) {
        if (arguments.length < 2 && self === undefined) return this;
        const own = this;
        const bound = copyOf(arguments).slice(1);
        return function () {
          return own.apply(self, bound.concat(copyOf(arguments)));
        };
      },
    });
  }

  // The names Event, Element, Form and so on become helpers of the library: `new Event('input')` throws.
  function replaceEvents() {
    const nativeEvent = window.Event;
    const stopPropagation = nativeEvent.prototype.stopPropagation;
    const preventDefault = nativeEvent.prototype.preventDefault;
    addTo(nativeEvent.prototype, {
      stopPropagation: function () {
        stopPropagation.call(this);
        return this;
      },
      preventDefault: function () {
        preventDefault.call(this);
        return this;
      },
      stop: function () {
        return this.stopPropagation().preventDefault();
      },
    });
    const nativeElement = window.Element;
    window.Event = { KEY_TAB: 9, KEY_RETURN: 13, observe: function () {}, stopObserving: function () {} };
    window.Element = function (tagName) {
      return document.createElement(tagName);
    };
    window.Element.prototype = nativeElement.prototype;
    window.Form = {
      serialize: function () {
        return '';
      },
    };
    window.Hash = function () {};
    window.Template = function () {};
    window.Selector = function () {};
    window.$ = function (id) {
      return typeof id === 'string' ? document.getElementById(id) : id;
    };
    addTo(String.prototype, {
      contains: function (part) {
        return this.indexOf(part) >= 0;
      },
    });
  }

  // A counter script from before there were modules: its names appear in every object.
  function pollutePrototypes() {
    addTo(Object.prototype, {
      foo: 'x',
      toJSON: function () {
        const parts = [];
        for (const name in this) {
          if (Object.prototype.hasOwnProperty.call(this, name))
            parts.push('"' + name + '":' + nativeStringify(this[name]));
        }
        return '{' + parts.join(',') + '}';
      },
    });
  }

  // Consent and measuring services stand between the page and the browser, and drop what they do not know.
  function wrapNatives() {
    const nativeFetch = window.fetch;
    window.fetch = function (input, options) {
      const settings = options || {};
      return nativeFetch.call(window, input, {
        method: settings.method,
        headers: settings.headers,
        body: settings.body,
        credentials: settings.credentials,
      });
    };
    const NativeRequest = window.XMLHttpRequest;
    window.XMLHttpRequest = function () {
      return new NativeRequest();
    };
    window.XMLHttpRequest.prototype = NativeRequest.prototype;
    const pushState = window.history.pushState;
    window.history.pushState = function (state, title, url) {
      window.lastPage = String(url);
      return pushState.call(window.history, state, title, url);
    };
    const listen = EventTarget.prototype.addEventListener;
    const forget = EventTarget.prototype.removeEventListener;
    const wrapped = new WeakMap();
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (typeof listener !== 'function') return listen.call(this, type, listener, options);
      if (!wrapped.has(listener)) {
        wrapped.set(listener, function (event) {
          return listener.call(this, event);
        });
      }
      return listen.call(this, type, wrapped.get(listener), options);
    };
    EventTarget.prototype.removeEventListener = function (type, listener, options) {
      return forget.call(this, type, wrapped.get(listener) || listener, options);
    };
    const silent = function () {};
    window.console = { log: silent, info: silent, warn: silent, error: silent };
  }

  wrapNatives();
  replaceEvents();
  replaceBind();
  replaceCollections();
  replaceToJson();
  pollutePrototypes();
  window.name = 'musterstadt';
  window.status = 'Willkommen';
})();
