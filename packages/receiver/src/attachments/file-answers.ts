import { appendPointer, type FormModel, type FormNode, type Json, jsonAt } from '@amtform/model';

/** An answer to a question for files. */
export interface FileAnswer {
  readonly pointer: string;
  readonly answer: Json;
}

/** The answers to all questions for files, one for each file, as far as they are sent. */
export function fileAnswers(model: FormModel): readonly FileAnswer[] {
  const sent = model.submission();
  return fileNodes(model.root).flatMap(({ pointer }) => {
    const answer = jsonAt(sent, pointer);
    if (answer === undefined) return [];
    if (!Array.isArray(answer)) return [{ pointer, answer }];
    return answer.map((one: Json, index) => ({ pointer: appendPointer(pointer, index), answer: one }));
  });
}

function fileNodes(node: FormNode): readonly FormNode[] {
  if (node.type === 'field') return node.kind === 'file' ? [node] : [];
  return node.children.flatMap(fileNodes);
}
