import type { FastifyReply } from 'fastify';
import { html, type Markup } from './html.js';

/** A page for people. */
export interface Page {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly content: Markup;
}

/** The address of the pages' only style sheet. */
export const stylesPath = '/receiver.css';

/** Nothing but the style sheet and images of this origin; forms go back to it. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Sends a page that runs no scripts and is kept by no cache. */
export function sendPage(reply: FastifyReply, { language, title, content }: Page): FastifyReply {
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="stylesheet" href="${stylesPath}" />
      </head>
      <body>
        <main>${content}</main>
      </body>
    </html>`;
  return reply
    .headers({
      'Cache-Control': 'no-store',
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
    })
    .type('text/html; charset=utf-8')
    .send(page.toString());
}
