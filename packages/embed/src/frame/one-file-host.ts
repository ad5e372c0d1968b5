import { findHost } from './host.js';

// Comes below Kith in a page of one file: nobody waits for it in order to answer.
kithBring?.host(findHost);
