import type { FormDefinition } from '@amtform/model';
import type { Letter } from '@amtform/submission';
import { DefinitionWords } from '../words/definition-words.js';
import { fillIn } from '../words/fill-in.js';
import type { Speech } from '../words/speech.js';
import { sendingWordsFor } from './words/sending-words-for.js';

/** The letter to the office that a person attaches a file to, in the person's language. No answer stands in it. */
export function letterFor(definition: FormDefinition, speech: Speech, name: string): Letter {
  const { subject, letter } = sendingWordsFor(speech).handedOver;
  const { title } = new DefinitionWords(definition, speech);
  return { subject: fillIn(subject, { title, name }), text: fillIn(letter, { title, name }) };
}
