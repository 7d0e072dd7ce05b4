import { type Answers, page as html, script, TownServer } from '../support/town-server.js';
import type { Say } from './text-form.js';
import { walkScript } from './watch-harm.js';

/** A town whose server says what an attacker wants: it refuses
 * two sendings, the second as a whole, and takes the third. */
export class HostileTown {
  readonly town: TownServer;
  /** Makes what it says where that is shown. */
  say: Say = (place) => place;
  /** What it says where that is read by the widget alone. */
  raw: readonly string[] = [];

  private constructor(town: TownServer) {
    this.town = town;
  }

  /** `widget` are the paths and texts of another build of the widget, whose first is loaded. */
  static async start(widget: Readonly<Record<string, string>> = {}): Promise<HostileTown> {
    const [first] = Object.keys(widget);
    const tag = first ? `<script type="module" src="${first}"></script>` : '<script src="/amtform.js"></script>';
    const page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Amt</title><main></main>${tag}<script src="/walk.js"></script></html>`;
    const answers: Answers = { '/': html(page), '/walk.js': script(await walkScript()) };
    for (const [path, text] of Object.entries(widget)) answers[path] = script(text);
    const hostile = new HostileTown(await TownServer.start(answers));
    hostile.#takeSubmissions();
    return hostile;
  }

  #takeSubmissions(): void {
    let sendings = 0;
    this.town.answers['/submissions'] = (response) => {
      const { atField, id } = serverTexts(this.say);
      const [raw = ''] = this.raw;
      sendings += 1;
      if (sendings % 3 === 0) {
        response
          .writeHead(201, { 'Content-Type': 'application/json' })
          .end(JSON.stringify({ id, title: raw, receivedAt: raw }));
        return;
      }
      const errors = [
        { pointer: '/wort', detail: atField },
        ...['/klein', '/nowhere', ...this.raw].map((pointer, i) => ({
          pointer,
          code: this.raw[i] ?? raw,
          detail: raw,
        })),
      ];
      const problem = { type: raw, title: raw, instance: raw, ...(sendings % 3 === 1 ? { errors } : { detail: raw }) };
      response.writeHead(422, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify(problem));
    };
  }
}

/** The texts of a server that are shown. */
export function serverTexts(say: Say) {
  return { atField: say('detail at a field'), id: say('reference') };
}
