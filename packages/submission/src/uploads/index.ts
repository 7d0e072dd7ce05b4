export { FileUpload, type UploadPhase, type UploadPlace } from './file-upload.js';
