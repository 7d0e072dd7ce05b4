/**
 * Lets a page that is one big `<form>` hear nothing of what people do in the form: neither that it is sent, nor the
 * Enter key, which such pages answer with a click on a button of their own.
 */
export function keepToItself(root: HTMLElement): void {
  for (const type of ['submit', 'reset']) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    root.addEventListener(type, (event) => {
      if (event.key !== 'Enter') return;
      event.stopPropagation();
      // A control that stands in no form of ours, such as the choice to keep a draft, would send the form around.
      const { form } = event.target as Partial<HTMLInputElement>;
      const isButton = (event.target as Element).matches('button, summary, a, textarea');
      if (form && !root.contains(form) && !isButton) event.preventDefault();
    });
  }
}
