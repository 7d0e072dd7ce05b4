export { compute } from './compute.js';
