import { ContextRoot } from '@lit/context';

// Keeps the questions of surveys that were there before their provider, and asks again when it comes.
new ContextRoot().attach(document.documentElement);
