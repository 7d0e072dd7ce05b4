import type { FormDefinition } from '@amtform/model';
import type { TargetPlace } from './make-target.js';

/** The address of the endpoint; undefined where nobody named one. Throws a TypeError for an address that is none. */
export function endpointAddress({ submission }: FormDefinition, place: TargetPlace): URL | undefined {
  // The attribute was written into the page and is read relative to it, the definition's address relative to itself.
  if (place.endpoint) return new URL(place.endpoint, document.baseURI);
  return submission && submission.type !== 'file' ? new URL(submission.url, place.base) : undefined;
}
