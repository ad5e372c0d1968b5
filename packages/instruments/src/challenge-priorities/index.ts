export { ar } from './ar.js';
export { contentHash } from './content-hash.js';
export { definition } from './definition.js';
export { es } from './es.js';
export { notes } from './notes.js';
export { published } from './published.js';
