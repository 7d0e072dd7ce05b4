import type { FormDefinition, Validate } from '@amtform/model';
import type { FastifyBaseLogger } from 'fastify';
import type { ServedForm } from '../forms/serve-forms.js';
import type { Access } from '../store/access.js';
import type { Store, SubmissionQuery } from '../store/store.js';
import type { StoredSubmission, SubmissionSummary } from '../store/stored-submission.js';
import type { Clerk } from './clerk.js';

/** What the office's access needs. */
export interface OfficeParts {
  readonly store: Store;
  readonly forms: ReadonlyMap<string, ServedForm>;
  readonly validate: Validate;
  readonly log: Pick<FastifyBaseLogger, 'info'>;
}

/** What one clerk sees. Each access is kept in the audit before anything is handed out. */
export class Office {
  readonly #parts: OfficeParts;
  readonly clerk: Clerk;

  constructor(parts: OfficeParts, clerk: Clerk) {
    this.#parts = parts;
    this.clerk = clerk;
  }

  get validate(): Validate {
    return this.#parts.validate;
  }

  /** The form as it is served now; undefined where it no longer is. */
  definition(formId: string): FormDefinition | undefined {
    return this.#parts.forms.get(formId)?.definition;
  }

  /** The forms that are served and that the clerk may read. */
  get definitions(): readonly FormDefinition[] {
    return [...this.#parts.forms.values()].map((form) => form.definition).filter(({ id }) => this.#mayRead(id));
  }

  /** Submissions without answers. */
  async list(query: SubmissionQuery): Promise<readonly SubmissionSummary[]> {
    const found = await this.#parts.store.list({ ...query, formIds: this.#readable(query.formIds) });
    await this.#note('list', describe(query), found.length);
    return found;
  }

  /** All submissions that a query finds, with their answers. */
  async export(query: Omit<SubmissionQuery, 'limit' | 'after'>): Promise<readonly StoredSubmission[]> {
    const { store } = this.#parts;
    const found: StoredSubmission[] = [];
    let after: SubmissionSummary | undefined;
    do {
      const page = await store.list({ ...query, formIds: this.#readable(query.formIds), after, limit: 500 });
      for (const { id } of page) found.push(...[await store.find(id)].filter((entry) => entry !== undefined));
      after = page.at(-1);
    } while (after);
    await this.#note('export', describe(query), found.length);
    return found;
  }

  /** One submission; undefined where there is none that the clerk may read. */
  async read(id: string): Promise<StoredSubmission | undefined> {
    const found = await this.#find(id);
    if (found) await this.#note('read', id, 1);
    return found;
  }

  /** A file of a submission. */
  async attachment(id: string, hash: string) {
    const found = (await this.#find(id)) && (await this.#parts.store.findAttachment(id, hash));
    if (found) await this.#note('attachment', `${id} ${hash}`, 1);
    return found;
  }

  /** Deletes a submission. Returns whether it was there. */
  async remove(id: string): Promise<boolean> {
    if (!(await this.#find(id))) return false;
    await this.#note('delete', id, 1);
    return this.#parts.store.remove(id);
  }

  async #find(id: string): Promise<StoredSubmission | undefined> {
    const found = await this.#parts.store.find(id);
    return found && this.#mayRead(found.formId) ? found : undefined;
  }

  #mayRead(formId: string): boolean {
    return this.clerk.forms?.includes(formId) ?? true;
  }

  #readable(formIds: readonly string[] | undefined): readonly string[] | undefined {
    return formIds?.filter((id) => this.#mayRead(id)) ?? this.clerk.forms;
  }

  async #note(action: Access['action'], subject: string, count: number): Promise<void> {
    const who = this.clerk.name;
    await this.#parts.store.addAccess({ at: new Date().toISOString(), who, action, subject, count });
    this.#parts.log.info({ who, action, subject, count }, 'access');
  }
}

function describe({ formIds, from, before }: Omit<SubmissionQuery, 'limit'>): string {
  return `forms ${formIds?.join(' ') ?? 'all'}, from ${from ?? 'the first'}, before ${before ?? 'now'}`;
}
