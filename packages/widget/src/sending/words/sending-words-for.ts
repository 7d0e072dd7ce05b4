import type { Speech } from '../../words/speech.js';
import { de } from './de.js';
import { en } from './en.js';
import { plainSendingWords } from './plain-sending-words.js';
import type { SendingWords } from './sending-words.js';

const languages: Readonly<Record<string, SendingWords>> = { de, en };

/** The words about sending in the language of the form: its own, or the few that every language of the widget has. */
export function sendingWordsFor({ language, words }: Speech): SendingWords {
  return languages[language] ?? languages[language.replace(/-.*/, '')] ?? plainSendingWords(words);
}
