import type { AmtForm } from '@amtform/widget';

/** What the toolbar says about the look of a form. */
export interface LookGlobals {
  /** Name of a theme; `''` is the form's own look. */
  readonly theme?: string;
  /** `light` or `dark`; `''` is that of the device. */
  readonly scheme?: string;
  /** Width of the place, such as `320px`, or `column`; `''` is all there is. */
  readonly width?: string;
}

/** The style sheets that a page links for each theme. */
export const themes: Readonly<Record<string, string>> = {
  kern: new URL('../../packages/elements/themes/kern.css', import.meta.url).href,
  'high-contrast': new URL('../../packages/elements/themes/high-contrast.css', import.meta.url).href,
};

/** Links the theme in the page, as a webmaster does, and takes the one before away. Resolves when it is there. */
export async function wearTheme({ theme = '', scheme = '' }: LookGlobals): Promise<void> {
  document.documentElement.style.colorScheme = scheme === '' ? 'light dark' : scheme;
  const links = document.head.querySelectorAll<HTMLLinkElement>('link[data-theme]');
  if ([...links].some(({ dataset }) => dataset['theme'] === theme)) return;
  for (const link of links) link.remove();
  const href = themes[theme];
  if (href === undefined) return;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
  link.dataset['theme'] = theme;
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
}

/** A form in a place as wide as the toolbar says: that of a phone, a tablet, a screen, or a column beside a text. */
export function inPlace(form: AmtForm, { width = '' }: LookGlobals): HTMLElement {
  const place = document.createElement('div');
  place.append(form);
  if (width !== 'column') {
    place.style.inlineSize = width;
    return place;
  }
  place.style.inlineSize = '300px';
  const page = document.createElement('div');
  const text = document.createElement('p');
  text.textContent = 'Hier steht der Text der Seite. Das Formular steht daneben in einer Spalte von 300 Pixeln.';
  Object.assign(page.style, { display: 'flex', gap: '48px', inlineSize: '1280px' });
  page.append(place, text);
  return page;
}
