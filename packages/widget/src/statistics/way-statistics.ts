import type { Issue } from '@amtform/model';
import type { AmtStatistics } from '../amt-form-events.js';
import type { FormSession } from '../session/form-session.js';
import { publicPlace } from './public-place.js';

/**
 * Tells how far one person comes in a form and what is in the way, and nothing of what was answered (GDPR, Art. 5 (1) c).
 * It looks at the session and changes nothing.
 */
export class WayStatistics {
  readonly #session: FormSession;
  readonly #tell: (detail: AmtStatistics) => void;
  readonly #listening = new AbortController();
  #page: string;
  #shown: ReadonlySet<string> = new Set();
  #isOver = false;

  constructor(session: FormSession, tell: (detail: AmtStatistics) => void) {
    this.#session = session;
    this.#tell = tell;
    this.#page = this.#place;
    tell({ type: 'started', page: this.#page });
    const { signal } = this.#listening;
    addEventListener('pagehide', () => this.#leave(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#comeBack(), { signal });
    this.look();
  }

  /** Tells what is new since the last look. */
  look(): void {
    const { receipt, shown } = this.#session;
    if (this.#place !== this.#page) {
      this.#page = this.#place;
      this.#tell({ type: 'page', page: this.#page });
    }
    const before = this.#shown;
    this.#shown = new Set(shown.all.map(key));
    for (const issue of shown.all) if (!before.has(key(issue))) this.#tellIssue(issue);
    if (!receipt || this.#isOver) return;
    this.#isOver = true;
    this.#tell({ type: 'sent', page: this.#page });
  }

  /** The form is not shown any more. */
  end(): void {
    this.#listening.abort();
    this.#leave();
  }

  /** Whoever reached an early end, or saved a file instead of sending, abandoned nothing. */
  #leave(): void {
    const { stage, state } = this.#session;
    if (this.#isOver || stage === 'end' || state.handedOver) return;
    this.#isOver = true;
    this.#tell({ type: 'abandoned', page: this.#page });
  }

  /** The browser kept the page, and the person is back on it. */
  #comeBack(): void {
    if (this.#session.receipt) return;
    this.#isOver = false;
    this.#tell({ type: 'started', page: this.#page });
  }

  #tellIssue({ pointer, code }: Issue): void {
    const { issues, root } = this.#session.model;
    const place = publicPlace(root, pointer);
    // A receiver may name its findings as it likes, and might repeat an answer there.
    const isOurs = issues.some((issue) => issue.pointer === pointer && issue.code === code);
    this.#tell({
      type: 'issue',
      page: this.#page,
      ...(place !== undefined && { pointer: place }),
      ...(isOurs && { code }),
    });
  }

  /** Name of what is shown. Without `pages` in the definition a page may be named by a person. */
  get #place(): string {
    const { definition, model, stage, way } = this.#session;
    const isPublic =
      stage !== 'page' || definition.pages || way.place === '' || model.root.schema.properties.has(way.place);
    return isPublic ? way.place : '*';
  }
}

const key = ({ pointer, code }: Issue) => `${code} ${pointer}`;
