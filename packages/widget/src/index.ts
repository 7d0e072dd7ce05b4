import { defineAmtForm } from './define.js';

export { AmtForm } from './amt-form.js';
export type { AmtFailure, AmtFormEvents, AmtStatistics } from './amt-form-events.js';
export { type KindContext, type KindDescription, registerKind } from './fields/own-kinds.js';
export { LoadError } from './load-definition.js';
export { DefinitionError, type FormDefinition, FormModel, type Issue, type Json } from '@amtform/model';

defineAmtForm();
