import type { FormDefinition, Validate } from '@amtform/model';
import type { FastifyReply } from 'fastify';
import type { Sending } from '../formats/sending.js';
import type { ReceivedResponse } from '../submission/receive-submission.js';
import { answerLines } from './answer-lines.js';
import { answerList } from './answer-list.js';
import { html } from './html.js';
import { localTime } from './local-time.js';
import { sendPage } from './send-page.js';
import { wordsIn } from './words/words-in.js';

/** What a receipt tells. */
interface Receipt {
  readonly response: ReceivedResponse;
  readonly sending: Sending;
  readonly definition: FormDefinition;
  readonly validate: Validate;
}

/** Answers with a page that holds the reference and a copy of the declaration (§ 9a (4) OZG). */
export function sendReceiptPage(
  { response, sending, definition, validate }: Receipt,
  reply: FastifyReply,
): FastifyReply {
  const { language, words } = wordsIn(sending.language);
  const { receipt } = words;
  const { id, receivedAt } = JSON.parse(response.body) as Record<string, string>;
  const lines = answerLines(definition, sending.answers, validate);
  const content = html`<h1>${receipt.title}</h1>
    ${response.replayed ? html`<p>${receipt.repeated}</p>` : undefined}
    <dl class="reference">
      <div>
        <dt>${receipt.reference}</dt>
        <dd>${id}</dd>
      </div>
      <div>
        <dt>${receipt.receivedAt}</dt>
        <dd><time datetime="${receivedAt}">${localTime(receivedAt ?? '', language)}</time></dd>
      </div>
    </dl>
    <p>${receipt.keep}</p>
    <h2>${receipt.copy}</h2>
    <p>${receipt.form(definition.title, definition.version)}</p>
    ${answerList(lines, words, language)}`;
  return sendPage(reply, { language, title: `${receipt.title} – ${definition.title}`, content });
}
