import { subschemas } from '../schema/subschemas.js';
import { isFileSchema } from '../kinds/file.js';
import { appendPointer } from '../json/pointer.js';
import type { DefinitionFault } from './definition-error.js';
import type { FormDefinition } from './form-definition.js';

const remedy = 'Use the format “envelope” or “multipart”.';

/** Questions for files in a form whose format has no place for them: the files would be lost on the way. */
export function fileFaults({ submission, schema, fields = {} }: FormDefinition): DefinitionFault[] {
  const format = submission && 'format' in submission ? submission.format : undefined;
  if (format !== 'answers' && format !== 'urlencoded') return [];
  const hinted = Object.entries(fields).find(([, { kind }]) => kind === 'file');
  const path = hinted ? `${appendPointer('/fields', hinted[0])}/kind` : pathOfFile(schema, '/schema');
  return path === undefined
    ? []
    : [{ path, reason: `asks for a file, but the format “${format}” carries none.`, remedy }];
}

function pathOfFile(schema: FormDefinition['schema'], path: string): string | undefined {
  if (typeof schema !== 'object') return undefined;
  if (isFileSchema(schema)) return path;
  for (const { keys, schema: inner } of subschemas(schema)) {
    const found = pathOfFile(
      inner,
      keys.reduce<string>((at, key) => appendPointer(at, key), path),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}
