// Changes theme and scheme of the form on this page. A theme is a style sheet that is linked; nothing else has to be done.
const look = document.querySelector('#look');
const scheme = document.querySelector('#scheme');
const form = document.querySelector('amt-form');

look.addEventListener('change', () => {
  document.querySelector('#kern').disabled = look.value !== 'kern';
  // Who has asked the device for more contrast has it in any case.
  document.querySelector('#kontrast').media = look.value === 'kontrast' ? 'all' : '(prefers-contrast: more)';
});
scheme.addEventListener('change', () => form.setAttribute('theme', scheme.value));
document.querySelector('.switches').hidden = false;
