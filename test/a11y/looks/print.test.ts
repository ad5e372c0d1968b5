import { checkLook } from '../check-look.js';

await checkLook('print');
