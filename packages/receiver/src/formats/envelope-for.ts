import type { Json } from '@amtform/model';
import { Problem } from '../problem/problem.js';
import { readEnvelope, type Envelope } from './read-envelope.js';

/** The envelope of a submission to this form. Throws a Problem for what is none, and for one to another form. */
export function envelopeFor(formId: string, json: Json): Envelope {
  const envelope = readEnvelope(json);
  if (envelope.formId === formId) return envelope;
  const detail = `The address and form.id (${JSON.stringify(envelope.formId.slice(0, 100))}) name different forms.`;
  throw new Problem({ status: 422, name: 'envelope-invalid', title: 'This is no submission', detail });
}
