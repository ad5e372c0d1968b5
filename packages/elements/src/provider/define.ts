import { define } from '../define-element.js';
import './keep-requests.js';
import { ProviderElement } from './provider.js';

define('kith-provider', ProviderElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-provider': ProviderElement;
  }
}
