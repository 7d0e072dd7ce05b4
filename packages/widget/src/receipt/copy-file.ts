import type { Json } from '@amtform/model';
import { render } from 'lit';
import type { FormView } from '../view/form-view.js';
import { copyStyle } from './copy-style.js';
import { renderCopy } from './render-copy.js';
import { schemaHash } from './schema-hash.js';

/** Whatever stands in the copy, it loads nothing and runs nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The receipt as one HTML file that needs nothing else: the questions as they were asked, the answers as they are read,
 * form, version and the hash of the schema. No text is put together by hand: elements are made, and the browser writes
 * them down, so that an answer stays text whatever it says.
 */
export async function copyFile(view: FormView): Promise<File> {
  const { definition, receipt } = view.session;
  const hash = await schemaHash(definition.schema as Json);
  const root = element('html', { lang: view.speech.language, dir: view.speech.words.dir });
  const head = element('head');
  head.append(
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, [view.definition.title, receipt?.id ?? ''].join(' ').trim()),
    element('style', {}, copyStyle),
  );
  const main = element('main');
  render(renderCopy(view, hash), main);
  dropComments(main);
  const body = element('body');
  body.append(main);
  root.append(head, body);
  const name = `${fileName([definition.id, receipt?.id ?? ''])}.html`;
  return new File([`<!doctype html>\n${root.outerHTML}\n`], name, { type: 'text/html;charset=utf-8' });
}

function element(name: string, attributes: Readonly<Record<string, string>> = {}, text = ''): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

/** Takes out the marks that Lit leaves for the next rendering. */
function dropComments(root: HTMLElement): void {
  const comments: Node[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** A name that every file system takes: the reference comes from a server. */
function fileName(words: readonly string[]): string {
  const clean = words.map((word) => word.replace(/[^\p{L}\p{N}_]+/gu, '-').replace(/^-+|-+$/g, ''));
  return clean.filter(Boolean).join('-').slice(0, 100) || 'receipt';
}
