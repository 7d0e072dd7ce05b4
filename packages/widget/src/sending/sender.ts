import type { FormDefinition } from '@amtform/model';
import {
  describeBody,
  FileTarget,
  IdempotencyKeys,
  isRetryable,
  type Outcome,
  type SendingStage,
  sendWithRetries,
  SkippablePatience,
  type SubmissionContent,
  TabKeyStore,
  type Target,
} from '@amtform/submission';
import { pendingName } from './kept-sending.js';
import { makeTarget, type TargetPlace } from './make-target.js';

/**
 * Sends the answers of one form, with keys and unconfirmed sendings that outlive a reload of the tab. Keeps the target,
 * because an encrypted package is the same only as long as its target lives.
 */
export class Sender {
  readonly #definition: FormDefinition;
  readonly #store = new TabKeyStore();
  readonly #keys: IdempotencyKeys;
  readonly #patience = new SkippablePatience();
  #made: { readonly place: TargetPlace; readonly target: Promise<Target | undefined> } | undefined;
  #stop: AbortController | undefined;

  constructor(definition: FormDefinition) {
    this.#definition = definition;
    this.#keys = new IdempotencyKeys(definition.id, this.#store);
  }

  /** The target for a place; undefined where nobody said where to send. */
  target(place: TargetPlace): Promise<Target | undefined> {
    const { endpoint, base, target } = this.#made?.place ?? {};
    if (!this.#made || endpoint !== place.endpoint || base !== place.base || target !== place.target)
      this.#made = { place, target: makeTarget(this.#definition, place) };
    return this.#made.target;
  }

  /** Sends until it is known what became of it, or until `stop`. */
  async send(content: SubmissionContent, target: Target, report: (stage: SendingStage) => void): Promise<Outcome> {
    const { signal } = (this.#stop = new AbortController());
    const idempotencyKey = await this.#keys.keyFor(describeBody(content));
    const name = pendingName(content.formId);
    await this.#store.write(name, JSON.stringify({ ...content, files: undefined }));
    const outcome = await sendWithRetries(
      target,
      { ...content, idempotencyKey },
      { signal, report, patience: this.#patience },
    );
    if (isKnown(outcome)) await this.#store.remove(name);
    if (outcome.type === 'received') await this.#keys.renew();
    return outcome;
  }

  /** Tries now instead of waiting. */
  skip(): void {
    this.#patience.skip();
  }

  /** Gives up for now. */
  stop(): void {
    this.#stop?.abort();
  }

  /** Saves the answers as a file. Resolves to its name. */
  async save(content: SubmissionContent): Promise<string> {
    const idempotencyKey = await this.#keys.keyFor(describeBody(content));
    const outcome = await new FileTarget().send({ ...content, idempotencyKey }, new AbortController().signal);
    if (outcome.type === 'handed-over') return outcome.fileName;
    const gone = outcome.type === 'rejected' ? outcome.issues.map(({ pointer }) => pointer) : [];
    // The answers are saved all the same: what vanished from the disk nobody can save.
    return this.save({ ...content, files: content.files?.filter(({ pointer }) => !gone.includes(pointer)) });
  }
}

/** Whether it is certain that it arrived, or that it did not. */
function isKnown(outcome: Outcome): boolean {
  if (outcome.type !== 'failed') return true;
  return outcome.reason === 'blocked' || (outcome.reason === 'status' && !isRetryable(outcome));
}
