import type { FormView } from './form-view.js';

/** What the button says that sends. Where nothing is sent, because the answers only go into a file, it says so. */
export function sendWord({ session, speech, sendingPart, place }: FormView): string {
  const { words } = speech;
  if (session.sending) return words.sending;
  if (session.failure !== undefined && session.failure !== 'uploading') return words.failure.again;
  const { endpoint, target } = place();
  const isFile = session.definition.submission?.type === 'file' && endpoint === '' && !target;
  return (isFile ? sendingPart.loaded?.saveWord(speech) : undefined) ?? words.send;
}
