import type { Json } from '@amtform/model';
import type { FastifyReply } from 'fastify';
import { answerLines } from '../../pages/answer-lines.js';
import { answerList } from '../../pages/answer-list.js';
import { html, type Markup } from '../../pages/html.js';
import { localTime } from '../../pages/local-time.js';
import { sendPage } from '../../pages/send-page.js';
import { wordsIn } from '../../pages/words/words-in.js';
import type { StoredSubmission } from '../../store/stored-submission.js';
import type { Office } from '../office.js';
import type { OfficeLanguage } from './office-words.js';

/** What the page shows. */
interface Shown {
  readonly office: Office;
  readonly submission: StoredSubmission;
  readonly speech: OfficeLanguage;
}

/** Shows one submission with the questions as the form asks them today; without the form as it was sent. */
export function sendSubmissionPage({ office, submission, speech }: Shown, reply: FastifyReply): FastifyReply {
  const { language, words } = speech;
  const { id, formId, formVersion, receivedAt } = submission;
  const answers = JSON.parse(submission.answers) as Json;
  const definition = office.definition(formId);
  const isSame = definition?.version === formVersion;
  const shown = isSame
    ? answerList(answerLines(definition, answers, office.validate), wordsIn(language).words, language)
    : html`<p>${words.otherVersion}</p>
        <pre tabindex="0">${JSON.stringify(answers, null, 2)}</pre>`;
  const content = html`<nav aria-label="${words.further}">
      <a href="/office">${words.back}</a>
      <a href="/office/submissions/${id}/amt24.xml">${words.amt24}</a>
    </nav>
    <h1>${definition?.title ?? formId}</h1>
    <p>
      ${words.reference} ${id}, ${words.version} ${formVersion},
      <time datetime="${receivedAt}">${localTime(receivedAt, language)}</time>
    </p>
    ${shown} ${files(submission, words.files)}`;
  return sendPage(reply, { language, title: `${id} – ${definition?.title ?? formId}`, content });
}

function files({ id, attachments }: StoredSubmission, title: string): Markup | undefined {
  if (attachments.length === 0) return undefined;
  const entries = attachments.map(
    ({ name, type, size, hash }) =>
      html`<li>
        <a href="/office/submissions/${id}/attachments/${hash}">${name}</a> (${type}, ${Math.ceil(size / 1024)} KiB)
      </li>`,
  );
  return html`<h2>${title}</h2>
    <ul>
      ${entries}
    </ul>`;
}
