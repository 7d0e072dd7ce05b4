import { Problem } from '../problem/problem.js';
import type { ServedForm } from './serve-forms.js';

/** The form with this id. Throws a Problem where it is not served here. */
export function findForm(forms: ReadonlyMap<string, ServedForm>, id: string): ServedForm {
  const form = forms.get(id);
  if (form) return form;
  const detail = `There is no form ${JSON.stringify(id.slice(0, 100))} here.`;
  throw new Problem({ status: 404, name: 'form-unknown', title: 'Unknown form', detail });
}
