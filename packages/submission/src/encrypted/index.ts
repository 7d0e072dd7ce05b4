export { EncryptedTarget, type EncryptedTargetOptions, packageType } from './encrypted-target.js';
export { PublicKeyError } from './public-key.js';
