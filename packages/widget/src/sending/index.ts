export { renderSending } from './render-sending.js';
export { Sender } from './sender.js';
