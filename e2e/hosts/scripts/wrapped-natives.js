// Consent and monitoring services stand between page and browser, and drop what they do not know.
(() => {
  const { fetch, XMLHttpRequest, history } = window;
  window.fetch = (address, { method, headers, body, credentials } = {}) =>
    fetch.call(window, address, { method, headers, body, credentials });
  window.XMLHttpRequest = function () {
    return new XMLHttpRequest();
  };
  const push = history.pushState;
  history.pushState = function (state, title, address) {
    return push.call(history, { wrapped: state }, title, address);
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
    return forget.call(this, type, wrapped.get(listener) ?? listener, options);
  };
  const silent = () => {};
  window.console = { log: silent, info: silent, warn: silent, error: silent };
})();
