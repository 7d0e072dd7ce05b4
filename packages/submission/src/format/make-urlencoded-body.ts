import type { SubmissionContent } from '../submission.js';
import type { Body, ExtraField } from './body.js';
import { flattenAnswers } from './flatten-answers.js';

/** The answers as `application/x-www-form-urlencoded`, for form handlers that know no JSON. UTF-8. */
export function makeUrlencodedBody({ answers }: SubmissionContent, _key: string, extra?: ExtraField): Body {
  const pairs = new URLSearchParams();
  for (const [name, value] of flattenAnswers(answers)) pairs.append(name, value);
  if (extra) pairs.append(extra.name, extra.value);
  const content = pairs.toString();
  return { type: 'application/x-www-form-urlencoded', content, size: content.length };
}
