export { ConfigurationError } from './configuration-error.js';
export { createReceiver, type ReceiverOptions } from './create-receiver.js';
export type { LogStream } from './http/log-options.js';
