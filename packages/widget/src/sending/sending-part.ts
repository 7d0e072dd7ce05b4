export { renderSending } from './render-sending.js';
export { Sender } from './sender.js';
export { loadSendingWords, saveWord } from './words/sending-words-for.js';
