import type { FastifyReply } from 'fastify';
import { html, type Markup } from '../../pages/html.js';
import { localTime } from '../../pages/local-time.js';
import { sendPage } from '../../pages/send-page.js';
import type { SubmissionQuery } from '../../store/store.js';
import type { SubmissionSummary } from '../../store/stored-submission.js';
import type { Office } from '../office.js';
import type { OfficeLanguage } from './office-words.js';

/** What the list shows. */
interface List {
  readonly office: Office;
  readonly list: readonly SubmissionSummary[];
  readonly query: Omit<SubmissionQuery, 'limit'>;
  /** Whether there may be more behind the last one. */
  readonly isFull: boolean;
  readonly speech: OfficeLanguage;
}

/** Shows submissions without answers, a filter, and links to the exports of what it shows. */
export function sendListPage(shown: List, reply: FastifyReply): FastifyReply {
  const { office, list, query, isFull, speech } = shown;
  const { language, words } = speech;
  const last = list.at(-1);
  const next = isFull && last ? addressOf({ ...query, after: last }) : undefined;
  const content = html`<h1>${words.title}</h1>
    <p>${words.clerk(office.clerk.name)}</p>
    ${filter(shown)} ${list.length === 0 ? html`<p>${words.none}</p>` : table(shown)}
    <nav aria-label="${words.further}">
      ${next ? html`<a href="/office?${next}">${words.next}</a>` : undefined}
      ${['csv', 'json', 'xml'].map(
        (kind) => html`<a href="/office/export.${kind}?${addressOf(query)}">${words.export[kind]}</a>`,
      )}
    </nav>`;
  return sendPage(reply, { language, title: words.title, content });
}

function filter({ office, query: { formIds, from, before }, speech: { words } }: List): Markup {
  const forms = office.definitions.map(({ id, title }) =>
    id === formIds?.[0]
      ? html`<option value="${id}" selected>${title}</option>`
      : html`<option value="${id}">${title}</option>`,
  );
  return html`<form action="/office">
    <label
      >${words.form}<select name="form">
        <option value="">${words.allForms}</option>
        ${forms}
      </select></label
    >
    <label>${words.from}<input type="date" name="from" value="${from?.slice(0, 10)}" /></label>
    <label>${words.before}<input type="date" name="before" value="${before?.slice(0, 10)}" /></label>
    <button>${words.show}</button>
  </form>`;
}

function table({ office, list, speech: { language, words } }: List): Markup {
  const rows = list.map(
    ({ id, formId, formVersion, receivedAt }) =>
      html`<tr>
        <th scope="row"><a href="/office/submissions/${id}">${id}</a></th>
        <td>${office.definition(formId)?.title ?? formId} (${formVersion})</td>
        <td><time datetime="${receivedAt}">${localTime(receivedAt, language)}</time></td>
      </tr>`,
  );
  return html`<table>
    <caption>
      ${words.count(list.length)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.reference}</th>
        <th scope="col">${words.form}</th>
        <th scope="col">${words.receivedAt}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function addressOf({ formIds, from, before, after }: List['query']): string {
  const query = new URLSearchParams();
  if (formIds?.[0] !== undefined) query.set('form', formIds[0]);
  if (from !== undefined) query.set('from', from);
  if (before !== undefined) query.set('before', before);
  if (after) query.set('after', `${after.receivedAt} ${after.id}`);
  return query.toString();
}
