import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const themes = join(root, 'packages/elements/themes');

/** The themes: file, text, and the words at its head. Throws where one has none. */
export function themeFiles() {
  return readdirSync(themes).map((file) => {
    const css = readFileSync(join(themes, file), 'utf8');
    const [, comment] = /^\/\*([^]*?)\*\//.exec(css) ?? [];
    if (!comment) throw new Error(`${file} does not say at its head what it is`);
    return { file, css, words: comment.replaceAll(/\s*\n \*\s*|\s+/g, ' ').trim() };
  });
}

/** What the styles read has to be listed, and what a theme sets has to be read. Throws where it is not. */
export function checkListed(listed, css) {
  const read = new Set(Array.from(css.matchAll(/var\((--(?:kern|amt-form)-[\w-]+)/g), ([, name]) => name));
  const unknown = [...read].filter((name) => !listed.includes(name));
  const unread = listed.filter((name) => !read.has(name));
  const unset = themeFiles().flatMap((theme) =>
    Array.from(theme.css.matchAll(/(--[\w-]+):/g), ([, name]) => name)
      .filter((name) => !read.has(name))
      .map((name) => `${name} in ${theme.file}`),
  );
  const faults = [...unknown, ...unread, ...unset];
  if (faults.length > 0) throw new Error(`Properties that are not both listed and read: ${faults.join(', ')}`);
}
