import { lineKind } from './line-kind.js';

/** A time of day, stored as `14:30`, or with seconds and distance from UTC where the schema's format wants them. */
export const time = lineKind('time', { formats: ['time', 'local-time'] });
