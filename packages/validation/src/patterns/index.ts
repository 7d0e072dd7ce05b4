export { dangerousPatterns, type DangerousPattern } from './dangerous-patterns.js';
export { isLeftToReceiver } from './is-left-to-receiver.js';
export type { PatternDanger } from './pattern-danger.js';
