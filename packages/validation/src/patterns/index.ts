export { dangerousPatterns, type DangerousPattern } from './dangerous-patterns.js';
export type { PatternDanger } from './pattern-danger.js';
