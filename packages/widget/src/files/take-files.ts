import type { FieldNode, Json } from '@amtform/model';
import type { FileEntry, FileField } from '@amtform/elements';
import type { FormView } from '../view/form-view.js';
import { fillIn } from '../words/fill-in.js';
import { checkFile, type FileFault } from './check-file.js';
import type { FileDesk } from './file-desk.js';
import { fileReference } from './file-reference.js';
import { rulesOf } from './file-rules.js';
import { ruleBlanks } from './rule-blanks.js';

/** What a field asks for: the entries that stay, and files that were just chosen. */
type Asked = readonly (FileEntry | File)[];

/** An entry knows the answer that it stands for. */
export interface AnsweredEntry extends FileEntry {
  readonly answer: Json;
}

/** Takes the files that a person chose: checks each, puts it on the desk, and answers the question with the references. */
export async function takeFiles(
  field: FileField,
  asked: Asked,
  of: { node: FieldNode; view: FormView; desk: FileDesk },
) {
  const { node, view, desk } = of;
  const words = view.speech.words.files;
  const rules = rulesOf(node, view.session.definition);
  field.busyText = asked.some((entry) => entry instanceof File) ? words.busy : '';
  const answers: Json[] = [];
  const refusals: string[] = [];
  for (const entry of asked) {
    if (!(entry instanceof File)) {
      answers.push((entry as AnsweredEntry).answer);
      continue;
    }
    const checked = await checkFile(entry, rules);
    if (typeof checked === 'string') {
      refusals.push(sentence(checked, { name: entry.name, ...ruleBlanks(rules, view.speech.language) }));
      continue;
    }
    const { id, answer } = fileReference(checked, wantsObject(node));
    desk.add(id, { ...checked, preview: await previewOf(checked.content) });
    void desk.upload(id);
    answers.push(answer);
  }
  field.busyText = '';
  field.refusals = refusals;
  // A single file that was refused leaves the one that was there.
  if (answers.length === 0 && refusals.length > 0) return;
  view.session.model.setAnswer(node.pointer, takesSeveral(node) ? answers : answers[0]);
  desk.dropUploads(view.session.model.answers);

  function sentence(fault: FileFault, blanks: Readonly<Record<string, string>>): string {
    return fillIn(words.faults[fault], blanks);
  }
}

/** Whether the answer is a list of files. */
export function takesSeveral({ schema }: FieldNode): boolean {
  return schema.types?.includes('array') ?? schema.items.length > 0;
}

function wantsObject({ schema }: FieldNode): boolean {
  const entries = schema.items.find((items) => typeof items === 'object');
  const type = schema.types?.includes('array')
    ? typeof entries === 'object'
      ? entries.type
      : undefined
    : schema.types;
  return [type].flat().includes('object');
}

/** A small picture of an image, made without an address that a Content-Security-Policy would have to allow. */
async function previewOf(content: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(content);
  } catch {
    return undefined;
  }
}
