import type { Speech } from '../../words/speech.js';
import { de } from './de.js';
import { en } from './en.js';
import type { FewWords } from './few-words.js';
import { plainSendingWords } from './plain-sending-words.js';
import type { SendingWords } from './sending-words.js';

const languages: Readonly<Record<string, SendingWords>> = { de, en };
let few: Readonly<Record<string, FewWords>> = {};

/** Loads what a language needs besides German and English, before anything is said. Never rejects. */
export async function loadSendingWords({ language }: Speech): Promise<void> {
  if (languages[baseOf(language)]) return;
  await import('./few-words.js').then(
    ({ fewWords }) => {
      few = fewWords;
    },
    () => undefined,
  );
}

/** The words about sending in the language of the form; English where its own could not be loaded. */
export function sendingWordsFor({ language, words }: Speech): SendingWords {
  const base = baseOf(language);
  const own = few[base];
  return languages[base] ?? (own ? plainSendingWords(words, own) : en);
}

/** What the button says that saves the answers as a file; undefined where the words of the language are not here yet. */
export function saveWord({ language }: Speech): string | undefined {
  const base = baseOf(language);
  return (languages[base] ?? few[base])?.save;
}

function baseOf(language: string): string {
  return language.replace(/-.*/, '');
}
