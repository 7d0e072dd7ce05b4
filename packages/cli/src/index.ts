export { checkDefinition } from './check/check-definition.js';
export type { CheckFinding } from './check/check-finding.js';
export { type Convention, detectConvention } from './import/detect-convention.js';
export type { Imported, ImportSource, LeftOut, Obstacle, Origin, SourceFile } from './import/imported.js';
export { staticForm, type StaticFormOptions } from './html/static-form.js';
export { InputError } from './import/input-error.js';
export { importJsonForms } from './import/json-forms/import-json-forms.js';
export { report } from './import/report.js';
export { importRjsf } from './import/rjsf/import-rjsf.js';
