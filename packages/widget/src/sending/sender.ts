import type { FormDefinition, Json } from '@amtform/model';
import {
  describeBody,
  FileTarget,
  IdempotencyKeys,
  lacksUploads,
  type Outcome,
  type SendingStage,
  sendWithRetries,
  SkippablePatience,
  type SubmissionContent,
  TabKeyStore,
  type Target,
  withoutUploads,
} from '@amtform/submission';
import { keptSending, pendingName } from './kept-sending.js';
import { mayHaveArrived } from './may-have-arrived.js';
import { makeTarget, type TargetPlace } from './make-target.js';
import { type UnsettledSending, unsettledSending } from './unsettled-sending.js';

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
  /** The last sending of which nobody knows whether it arrived. */
  #unsettled: UnsettledSending | undefined;

  constructor(definition: FormDefinition) {
    this.#definition = definition;
    this.#keys = new IdempotencyKeys(definition.id, this.#store);
    this.#unsettled = keptSending(definition);
  }

  /** The target for a place; undefined where nobody said where to send. */
  target(place: TargetPlace): Promise<Target | undefined> {
    const { endpoint, base, target } = this.#made?.place ?? {};
    if (!this.#made || endpoint !== place.endpoint || base !== place.base || target !== place.target)
      this.#made = { place, target: makeTarget(this.#definition, place) };
    return this.#made.target;
  }

  /** The answers of the last sending where it may have arrived and these here are others; undefined otherwise. */
  async unsettled(content: SubmissionContent): Promise<Json | undefined> {
    if (!this.#unsettled) return undefined;
    const { key, answers } = this.#unsettled;
    return (await this.#keys.keyFor(describeBody(content))) === key ? undefined : answers;
  }

  /** Settles that nobody will ask after the last sending any more. */
  async settle(): Promise<void> {
    this.#unsettled = undefined;
    await this.#store.remove(pendingName(this.#definition.id));
  }

  /** The answers arrived: nobody asks after them any more, and the same answers are a second submission. */
  async forget(): Promise<void> {
    await this.settle();
    await this.#keys.renew();
  }

  /** Sends until it is known what became of it, or until `stop`. */
  async send(content: SubmissionContent, target: Target, report: (stage: SendingStage) => void): Promise<Outcome> {
    const { signal } = (this.#stop = new AbortController());
    const idempotencyKey = await this.#keys.keyFor(describeBody(content));
    let inDoubt = this.#unsettled?.key === idempotencyKey;
    const submission = { ...content, idempotencyKey };
    const kept = unsettledSending(this.#definition, submission, target.isConfidential ?? false);
    // On this page all of it is known; on the device stands only what may.
    this.#unsettled = { ...kept, answers: content.answers };
    await this.#store.write(pendingName(content.formId), JSON.stringify(kept));
    const retrying = {
      signal,
      patience: this.#patience,
      report: (stage: SendingStage) => {
        if (stage.type === 'offline') inDoubt = true;
        else if (stage.type === 'waiting') inDoubt ||= mayHaveArrived(stage.after, false);
        report(stage);
      },
    };
    let outcome = await sendWithRetries(target, submission, retrying);
    // An upload may have expired while somebody went to look for a document.
    if (lacksUploads(outcome, submission))
      outcome = await sendWithRetries(target, withoutUploads(submission), retrying);
    if (!mayHaveArrived(outcome, inDoubt)) await this.settle();
    if (outcome.type === 'received') await this.#keys.renew();
    return outcome.type === 'failed' && inDoubt ? { ...outcome, inDoubt } : outcome;
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
