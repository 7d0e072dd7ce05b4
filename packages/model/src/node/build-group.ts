import { buildChoices } from './build-choices.js';
import type { BuildOptions } from './build-options.js';
import { buildProperties } from './build-properties.js';
import { isOpenForNames } from '../schema/undescribed.js';
import type { GroupNode, NodeBase } from './form-node.js';
import type { NodeSeed } from './node-seed.js';

/** The group node of an object: its properties in order, then the choices between ways to answer. */
export function buildGroup(base: NodeBase, seed: NodeSeed, options: BuildOptions): GroupNode {
  const { children, fixed } = buildProperties(base, seed, options);
  return {
    ...base,
    type: 'group',
    children: [...children, ...buildChoices(withoutRules(base), seed, options)],
    fixed,
    canName: !base.readOnly && isOpenForNames(base.schema),
  };
}

/** A choice in a group stands at its pointer, but notes, ticks and warnings there are the group's. */
function withoutRules({ notes: _notes, copy: _copy, warnings: _warnings, ...base }: NodeBase): NodeBase {
  return base;
}
