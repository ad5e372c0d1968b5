import { ContextRoot } from '@lit/context';

// Where pages are made on a server there is no document; there nobody asks either.
const root = (globalThis as Partial<typeof globalThis>).document?.documentElement;
// Keeps the questions of surveys that were there before their provider, and asks again when it comes.
if (root) new ContextRoot().attach(root);
