import { ContextRoot } from '@lit/context';
import { define } from '../define-element.js';
import { ProviderElement } from './provider.js';

// Keeps the questions of surveys that were there before their provider, and asks again when it comes.
new ContextRoot().attach(document.documentElement);
define('kith-provider', ProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-provider': ProviderElement;
  }
}
