import type { Json } from '@amtform/model';

/** Unsent answers to one form, as somebody left them. Holds no answer that the form calls sensitive. */
export interface Draft {
  /** `id` of the definition. */
  readonly formId: string;
  /** `version` of the definition, by semantic versioning. */
  readonly formVersion: string;
  /** Time of the last change, in milliseconds since 1970. */
  readonly savedAt: number;
  /** The answers, those behind hidden fields included. */
  readonly answers: Json;
  /** `FormModel.branches`: which ways to answer were chosen. */
  readonly branches: Readonly<Record<string, number>>;
  /** Id of the page that was shown. */
  readonly page: string;
  /** What was asked: label by place. A later version of the form tells by it what changed. */
  readonly questions: Readonly<Record<string, string>>;
  /** Labels of what was answered but is not kept, because it is sensitive. */
  readonly withheld: readonly string[];
  /** `IdempotencyKeys.seed`: the same answers are sent with the same key, today and tomorrow. */
  readonly seed: string;
}

/** A draft in the browser's storage. */
export interface StoredDraft extends Draft {
  /** Its own id: each window writes its own drafts. */
  readonly id: string;
  /** Whether only the window that made it may show it, or whoever opens the form on this device. */
  readonly keep: 'tab' | 'device';
  /** When it is to be deleted, in milliseconds since 1970. */
  readonly expiresAt: number;
}
