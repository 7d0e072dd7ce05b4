import type { AmtStatistics } from '../amt-form-events.js';
import type { FormSession } from '../session/form-session.js';
import type { WayStatistics } from '../statistics/way-statistics.js';
import { LatePart } from './late-part.js';

/** The place of the statistics in a form. They are loaded once a page wants them, and nothing waits for them. */
export class StatisticsSeat {
  readonly #tell: (detail: AmtStatistics) => void;
  readonly #part = new LatePart(() => import('../statistics/way-statistics.js'));
  #session: FormSession | undefined;
  #statistics: WayStatistics | undefined;

  constructor(tell: (detail: AmtStatistics) => void) {
    this.#tell = tell;
  }

  /** To be called after each rendering, with the session that is shown; undefined where none is, or nobody may know. */
  look(session: FormSession | undefined): void {
    if (session === this.#session) {
      this.#statistics?.look();
      return;
    }
    this.#statistics?.end();
    this.#statistics = undefined;
    this.#session = session;
    if (session) void this.#begin(session);
  }

  async #begin(session: FormSession): Promise<void> {
    await this.#part.load();
    const { loaded } = this.#part;
    if (!loaded || this.#session !== session) return;
    this.#statistics ??= new loaded.WayStatistics(session, this.#tell);
  }
}
