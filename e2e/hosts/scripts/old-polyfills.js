// Polyfills that were written before the standard was finished, and that nobody ever asks whether they are needed.
(() => {
  const { XMLHttpRequest, Promise, document } = window;
  window.fetch = (address, { method = 'GET', headers = {}, body = null } = {}) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open(method, String(address));
      const given = typeof headers.forEach === 'function' ? [] : Object.entries(headers);
      if (typeof headers.forEach === 'function') headers.forEach((value, name) => given.push([name, value]));
      for (const [name, value] of given) request.setRequestHeader(name, value);
      request.onerror = () => reject(new TypeError('Network request failed'));
      request.onload = () => {
        const { status, statusText, responseText, responseURL: url } = request;
        const get = (name) => request.getResponseHeader(name);
        const has = (name) => get(name) !== null;
        const text = () => Promise.resolve(responseText);
        const json = () => Promise.resolve(JSON.parse(responseText));
        resolve({ ok: status >= 200 && status < 300, status, statusText, url, headers: { get, has }, text, json });
      };
      request.send(body);
    });
  window.CustomEvent = function (type, { bubbles = false, cancelable = false, detail = null } = {}) {
    const event = document.createEvent('CustomEvent');
    event.initCustomEvent(type, bubbles, cancelable, detail);
    return event;
  };
  Object.assign = (target, ...sources) => {
    for (const source of sources) {
      for (const name in source) if (Object.prototype.hasOwnProperty.call(source, name)) target[name] = source[name];
    }
    return target;
  };
  String.prototype.trim = function () {
    return this.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '');
  };
  window.requestAnimationFrame = (run) => setTimeout(run, 16);
  for (const name of ['allSettled', 'any', 'withResolvers', 'try']) delete Promise[name];
  delete Promise.prototype.finally;
})();
