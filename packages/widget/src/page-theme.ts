/**
 * The theme that fits the page around: a page that never said that it can be dark stays light to everybody, and a dark
 * form in it would look broken. `''` leaves it to the person's own setting.
 */
export function pageTheme(element: HTMLElement): '' | 'light' {
  const { colorScheme } = getComputedStyle(element);
  const said = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content ?? '';
  return /\bdark\b/.test(`${colorScheme} ${said}`) ? '' : 'light';
}
