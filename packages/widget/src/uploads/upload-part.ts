import type { FormDefinition } from '@amtform/model';
import { endpointAddress } from '../sending/endpoint-address.js';
import type { TargetPlace } from '../sending/make-target.js';
import { UploadDesk } from './upload-desk.js';
import { uploadStatus } from './upload-status.js';
import { renderWaiting } from './render-waiting.js';
import { uploadWordsFor } from './words/upload-words-for.js';

/** The uploads of a form, with what shows them. */
export class Uploads extends UploadDesk {
  /** How far the upload of a file is. */
  renderStatus(id: string, name: string, language: string): unknown {
    return uploadStatus({ uploads: this, id, name, words: uploadWordsFor(language) });
  }

  /** What is said while sending waits for them. */
  readonly renderWaiting = renderWaiting;
}

/** Makes ready for the uploads of a form; undefined where its definition names no place for them. */
export function openUploads(definition: FormDefinition, place: TargetPlace): Uploads | undefined {
  const { submission } = definition;
  if (submission?.type !== 'http' || submission.uploads === undefined) return undefined;
  const { headers, credentials, csrf, uploads } = submission;
  const url = new URL(uploads, endpointAddress(definition, place)).href;
  return new Uploads({ url, headers, credentials, csrf });
}
