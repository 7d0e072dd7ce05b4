import type { FormSession } from '../session/form-session.js';

/**
 * Whether files of the answers are still on their way: then nothing is sent yet. `done` is called once the last of them
 * has arrived, failed or was stopped.
 */
export function waitsForUploads({ desk, model }: FormSession, done: () => void): boolean {
  const runs = () => (desk?.uploading(model.submission()) ?? []).length > 0;
  if (!desk?.uploads || !runs()) return false;
  const end = desk.uploads.subscribe(() => {
    if (runs()) return;
    end();
    done();
  });
  return true;
}
