import type { Failed } from '../outcome.js';
import type { Progress } from '../target.js';

/**
 * Where a sending stands:
 * - `trying`: a try is on its way, perhaps with an upload that moves
 * - `waiting`: the next try comes after `milliseconds`, because of `after`
 * - `offline`: the device has no network; the next try comes when it does, or when the person says so
 */
export type SendingStage =
  | { readonly type: 'trying'; readonly tries: number; readonly of: number; readonly progress?: Progress | undefined }
  | {
      readonly type: 'waiting';
      readonly tries: number;
      readonly of: number;
      readonly milliseconds: number;
      readonly after: Failed;
    }
  | { readonly type: 'offline' };
