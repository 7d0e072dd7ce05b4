import { isJsonObject, type Json } from '@amtform/model';
import type { StoredSubmission } from '../../store/stored-submission.js';
import { xmlName } from './xml-name.js';

/**
 * A submission as the XML that the forms of the Saxon portal Amt24 hand over: `serviceportal` with `metadata` and
 * `serviceportal-fields`, where each group and each entry of a list is an `instance_N`. Answers that stand in no group
 * are put into one called `answers`. There is no mailbox and no PDF file, so those two are empty.
 */
export function amt24Xml(submission: StoredSubmission): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serviceportal(submission)}\n`;
}

/** Several submissions in one document. */
export function amt24XmlOfAll(submissions: readonly StoredSubmission[]): string {
  const all = submissions.map((submission) => `${serviceportal(submission)}\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<serviceportal-list>\n${all}</serviceportal-list>\n`;
}

function serviceportal({ id, formId, formVersion, receivedAt, answers }: StoredSubmission): string {
  const metadata = [
    element('formId', `${escaped(formId)}:v${escaped(formVersion)}`),
    element('receiptId', escaped(id)),
    element('postfachHandleId', ''),
    element('pdfApplicantFormBase64', ''),
    element('creationDate', escaped(receivedAt)),
  ].join('');
  const fields = element('serviceportal-fields', groups(JSON.parse(answers) as Json));
  return element('serviceportal', element('metadata', metadata) + fields);
}

function groups(answers: Json): string {
  const members = isJsonObject(answers) ? Object.entries(answers) : [['answers', answers] as const];
  const isGroup = (value: Json) => typeof value === 'object' && value !== null;
  const loose = Object.fromEntries(members.filter(([, value]) => !isGroup(value)));
  const own = Object.keys(loose).length === 0 ? '' : field('answers', loose);
  return (
    own +
    members
      .filter(([, value]) => isGroup(value))
      .map(([name, value]) => field(name, value))
      .join('')
  );
}

function field(name: string, value: Json): string {
  if (Array.isArray(value)) return element(xmlName(name), value.map((entry: Json, at) => instance(at, entry)).join(''));
  if (isJsonObject(value)) return element(xmlName(name), instance(0, value));
  return element(xmlName(name), content(value));
}

function instance(at: number, value: Json): string {
  return element(`instance_${at}`, content(value));
}

function content(value: Json): string {
  if (isJsonObject(value))
    return Object.entries(value)
      .map(([name, inner]) => field(name, inner))
      .join('');
  if (Array.isArray(value)) return value.map((entry: Json, at) => instance(at, entry)).join('');
  return value === null ? '' : escaped(typeof value === 'string' ? value : JSON.stringify(value));
}

function element(name: string, inner: string): string {
  return inner === '' ? `<${name}/>` : `<${name}>${inner}</${name}>`;
}

/** Text for XML 1.0; what it cannot hold, such as control characters, becomes U+FFFD. A carriage return stays one. */
function escaped(text: string): string {
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Cs}]/gu, '\ufffd')
    .replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
