// Names that belong to the page: a form named like a function of the browser, ids like ours, window.name.
window.name = '{"submit":1}';
window.status = 'Willkommen';
for (const id of ['amt-1', 'amt-2', 'amt-3', 'submit', 'fetch', 'form', 'model', 'definition']) {
  const element = document.createElement('a');
  element.id = element.name = id;
  document.documentElement.append(element);
}
