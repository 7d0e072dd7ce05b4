// Libraries for dates that replace what the browser knows about them.
(() => {
  const { toString } = Date.prototype;
  Date.parse = (text) => {
    const parts = /^(\d+)\/(\d+)\/(\d+)$/.exec(text);
    return parts ? new Date(Number(parts[3]), parts[1] - 1, Number(parts[2])) : null;
  };
  Date.prototype.toString = function (format) {
    return format ? String(format) : toString.call(this);
  };
  Date.prototype.toJSON = Date.prototype.toISOString = function () {
    return `${this.getFullYear()}/${this.getMonth() + 1}/${this.getDate()}`;
  };
  Date.prototype.toLocaleDateString = Date.prototype.toLocaleString = function () {
    return 'heute';
  };
  Number.prototype.toLocaleString = function () {
    return `${this} EUR`;
  };
  for (const name of ['add', 'set', 'format', 'between', 'equals', 'today', 'clone', 'at']) {
    Date.prototype[name] = Number.prototype[name] = function () {
      return this;
    };
  }
})();
