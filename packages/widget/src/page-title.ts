const marking = new Set<PageTitle>();
let mark = '';

/**
 * Says in the title of the page that something is wrong, so that who hears the title first knows it at once. Several
 * forms of a page share the mark; it goes with the last of them.
 */
export class PageTitle {
  /** Puts these words before the title, or takes them away with `''`. */
  show(prefix: string): void {
    if (marking.has(this) === (prefix !== '')) return;
    if (prefix === '') {
      marking.delete(this);
      if (marking.size === 0 && document.title.startsWith(mark)) document.title = document.title.slice(mark.length);
      return;
    }
    if (marking.size === 0) {
      mark = prefix;
      document.title = mark + document.title;
    }
    marking.add(this);
  }
}
