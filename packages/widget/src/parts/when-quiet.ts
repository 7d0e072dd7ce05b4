import { whenIdle } from './when-idle.js';

/** Milliseconds without a key. */
const quiet = 2000;
/** Milliseconds that somebody who never stops typing is waited for. */
const longest = 10_000;

/** Calls back once nobody has pressed a key for a while, or has typed for long, and the browser has nothing else to do. */
export function whenQuiet(act: () => void): void {
  const start = performance.now();
  let last = start;
  const note = () => {
    last = performance.now();
  };
  const look = () => {
    const left = Math.min(last + quiet, start + longest) - performance.now();
    if (left > 0) {
      setTimeout(look, left);
      return;
    }
    removeEventListener('keydown', note, true);
    whenIdle(act);
  };
  addEventListener('keydown', note, true);
  look();
}
