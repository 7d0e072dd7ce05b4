import type { FormDefinition } from '@amtform/model';
import { attributes, markup } from '../html/markup.js';

/** What a snippet is made for. */
export interface SnippetOptions {
  /** Address of the definition on the web site. */
  readonly src: string;
  /** Address of the script on the web site. */
  readonly script: string;
  /** Subresource Integrity of the script. */
  readonly integrity: string;
  /** Whether the page has a Content-Security-Policy. */
  readonly hasPolicy: boolean;
}

/** What a webmaster copies into a page, with a comment above each part. */
export function makeSnippet(definition: FormDefinition, options: SnippetOptions): string {
  const { src, script, integrity, hasPolicy } = options;
  const tag = attributes({ src: script, integrity, crossorigin: 'anonymous', defer: true });
  const fallback = fallbackText(definition);
  const form = markup`<script${tag}></script>
<amt-form src="${src}">
  <p>${fallback}</p>
</amt-form>`;
  const place = markup`<script${tag}></script>
<div data-amt-form="${src}">
  <p>${fallback}</p>
</div>`;
  const parts = [
    `<!-- 1. Into the page, where the form should stand. The text is shown until the form is there: write your phone number and address. -->\n${form.toString()}`,
    `<!-- 2. The same for editors that strip elements they do not know. Use one of the two. -->\n${place.toString()}`,
  ];
  if (hasPolicy) parts.push(policyLines(definition, options));
  return `${parts.join('\n\n')}\n`;
}

/** The words until the form is there, in the language of the form. */
function fallbackText({ title, language }: FormDefinition): string {
  return /^de\b/i.test(language)
    ? `„${title}“ erscheint gleich hier. Sie können uns auch anrufen oder schreiben:`
    : `“${title}” will appear here in a moment. You can also call us or write to us:`;
}

/** What a Content-Security-Policy has to allow, with the origins of this form. */
function policyLines({ submission }: FormDefinition, { src, script }: SnippetOptions): string {
  const endpoint = submission && 'url' in submission ? submission.url : '';
  const connect = new Set(['', src, endpoint].map(originOf));
  return `<!-- 3. To the Content-Security-Policy. Nothing else is needed: no unsafe-inline, no unsafe-eval, no data:.
script-src ${originOf(script)};
connect-src ${[...connect].join(' ')};
With require-trusted-types-for 'script' also: trusted-types lit-html;
In a sandbox also: allow-scripts allow-forms allow-same-origin
-->`;
}

function originOf(address: string): string {
  return /^https?:\/\//i.test(address) ? new URL(address).origin : "'self'";
}
