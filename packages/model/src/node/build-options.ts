import type { FormNode } from './form-node.js';
import type { NodeContext } from './node-context.js';

/** What a node with children is made with, besides its seed. */
export interface BuildOptions {
  readonly previous: FormNode | undefined;
  readonly context: NodeContext;
}
