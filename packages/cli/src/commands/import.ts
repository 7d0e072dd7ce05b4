import { basename } from 'node:path';
import { DefinitionError, type Json } from '@amtform/model';
import { type Convention, detectConvention } from '../import/detect-convention.js';
import type { Imported, ImportSource, SourceFile } from '../import/imported.js';
import { InputError } from '../import/input-error.js';
import { importJsonForms } from '../import/json-forms/import-json-forms.js';
import { report } from '../import/report.js';
import { importRjsf } from '../import/rjsf/import-rjsf.js';
import type { Command } from './command.js';
import { type ImportParameters, readImportParameters } from './import-parameters.js';
import { readJsonFile } from './read-json-file.js';
import { writeResult } from './write-result.js';

const help = `amtform import SCHEMA [UI-SCHEMA] [--translation FILE] [--language TAG] [--from rjsf|json-forms] [--out FILE]

Makes one definition of a JSON Schema and a UI schema of react-jsonschema-form or JSON Forms.

  --translation FILE  texts by id with their languages inside
  --language TAG      language of the definition's own words; without it the one that most texts are in
  --from NAME         convention of the UI schema, rjsf or json-forms, if it is not found by itself
  --out FILE          file for the definition; without it the definition goes to standard output

What cannot be carried over is listed on standard error, with its place and what to do about it.`;

const importers: Readonly<Record<Convention, (source: ImportSource) => Imported>> = {
  rjsf: importRjsf,
  'json-forms': importJsonForms,
};

/** Makes a definition of the files of another program. */
export const importCommand: Command = {
  help,
  run: async (parameters, output) => {
    const given = readImportParameters(parameters);
    const imported = importFiles(given, await readFiles(given));
    await writeResult(`${JSON.stringify(imported.definition, null, 2)}\n`, given.out, output);
    output.remark(report(imported, fileNames(given)));
    return 0;
  },
};

async function readFiles({ schema, uiSchema, translation, language }: ImportParameters): Promise<ImportSource> {
  const read = async (path: string | undefined): Promise<Json | undefined> =>
    path === undefined ? undefined : readJsonFile(path);
  return {
    schema: await readJsonFile(schema),
    uiSchema: await read(uiSchema),
    translation: await read(translation),
    language,
    id: basename(schema).replace(/(?:\.schema)?\.json$/, ''),
  };
}

function importFiles(given: ImportParameters, source: ImportSource): Imported {
  const names = fileNames(given);
  const convention = given.from ?? detectConvention(source.uiSchema);
  if (!convention)
    throw new InputError(
      given.uiSchema ?? '',
      'It is a UI schema neither of react-jsonschema-form nor of JSON Forms. Give another file, or name its convention with --from.',
    );
  try {
    return importers[convention](source);
  } catch (error) {
    if (error instanceof InputError) {
      const path = names[error.file as SourceFile] ?? error.file;
      throw new InputError(path, error.message, { cause: error });
    }
    if (!(error instanceof DefinitionError)) throw error;
    throw new InputError(given.schema, `It cannot become a form:\n${error.message}`, { cause: error });
  }
}

function fileNames({ schema, uiSchema, translation }: ImportParameters): Partial<Record<SourceFile, string>> {
  return { schema, ...(uiSchema ? { 'ui-schema': uiSchema } : {}), ...(translation ? { translation } : {}) };
}
