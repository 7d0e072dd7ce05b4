/**
 * Puts an `<amt-form>` into each `<div data-amt-form="ADDRESS">`, for editors that strip elements they do not know.
 * `data-amt-lang`, `data-amt-endpoint` and so on become its attributes; what is in the div becomes its fallback.
 */
export function upgradePlaceholders(): void {
  if (document.readyState === 'loading') {
    // A script in the head runs before the page has been read to the end.
    document.addEventListener('DOMContentLoaded', upgradePlaceholders, { once: true });
    return;
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-amt-form]')) {
    if (place.querySelector('amt-form')) continue;
    const form = document.createElement('amt-form');
    for (const { name, value } of place.attributes) {
      if (name === 'data-amt-form') form.setAttribute('src', value);
      else if (name.startsWith('data-amt-')) form.setAttribute(name.slice('data-amt-'.length), value);
    }
    form.append(...place.childNodes);
    place.append(form);
  }
}
