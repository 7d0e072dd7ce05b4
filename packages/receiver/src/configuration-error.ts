/** What whoever runs the receiver set up wrongly: the message says what and how to mend it. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
