import { checkLook } from '../check-look.js';

await checkLook('right-to-left');
