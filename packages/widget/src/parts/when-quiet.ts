import { whenIdle } from './when-idle.js';

/** Milliseconds without a key. */
const quiet = 2000;

/** Calls back once nobody has pressed a key for a while and the browser has nothing else to do. */
export function whenQuiet(act: () => void): void {
  let last = performance.now();
  const note = () => {
    last = performance.now();
  };
  const look = () => {
    const left = last + quiet - performance.now();
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
