import type { FormView } from '../view/form-view.js';
import type { Uploads } from '../uploads/upload-part.js';

/**
 * The uploads of a form whose endpoint takes files ahead of the answers; undefined for all others. Where the part cannot
 * be loaded there are none either: files then travel with the answers.
 */
export async function uploadsOf({ session, place }: FormView): Promise<Uploads | undefined> {
  const { definition } = session;
  const { submission } = definition;
  if (submission?.type !== 'http' || submission.uploads === undefined || place().target) return undefined;
  if (submission.format === 'answers' || submission.format === 'urlencoded') return undefined;
  try {
    const { openUploads } = await import('../uploads/upload-part.js');
    return openUploads(definition, place());
  } catch (error) {
    console.warn(`amt-form: files cannot be uploaded ahead: ${String(error)}`);
    return undefined;
  }
}
