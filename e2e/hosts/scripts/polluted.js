// A counter script from before there were modules: its names appear in every object.
Object.prototype.foo = 'x';
Object.prototype.toJSON = function () {
  return 'polluted';
};
Array.prototype.remove = function () {};
