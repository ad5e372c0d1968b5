import {
  abilities,
  addAbilities,
  addItemTypes,
  en,
  fillText,
  formatNumber,
  formatText,
  KithError,
  knownItemTypes,
  normaliseText,
  numberFormat,
  outsideOf,
  plainText,
  privacyRules,
  rulesOf,
  scales,
} from '@kith/core';
import { adapterNames, addAdapter, checkEndpoint, createDelivery, findAdapter } from '@kith/delivery';
import { css, html, LitElement, nothing } from 'lit';
import { define } from './define-element.js';
import {
  renderChoiceGroup,
  renderGroup,
  renderOption,
  renderOther,
  renderOutside,
} from './items/choice-group.js';
import { fresh } from './items/fresh.js';
import { ItemElement } from './items/item-element.js';
import { createItem } from './items/item-tags.js';
import { renderMarks } from './items/marks.js';
import { loadPart } from './parts.js';
import { fieldBox, unseenBox } from './styles/boxes.js';
import { token } from './styles/tokens.js';
import { seams } from './survey/seams.js';
import { registry } from './survey/registry.js';
import { button, heading, once } from './survey/views/parts.js';

/**
 * What item types and parts that come in a file of their own take from the page, so that there is one Lit, one
 * `ItemElement` and one register of item types on it. The build reads the imports of this module: what stands here is
 * taken from the page, the rest of our own modules goes into that file.
 * Everything is found by its place in this list, so that no page pays for names.
 */
export const shared: readonly unknown[] = [
  abilities,
  adapterNames,
  addAdapter,
  addAbilities,
  addItemTypes,
  button,
  checkEndpoint,
  createDelivery,
  createItem,
  css,
  define,
  en,
  fieldBox,
  fillText,
  findAdapter,
  formatNumber,
  formatText,
  fresh,
  heading,
  html,
  ItemElement,
  KithError,
  knownItemTypes,
  LitElement,
  loadPart,
  normaliseText,
  nothing,
  numberFormat,
  once,
  outsideOf,
  plainText,
  privacyRules,
  registry,
  renderChoiceGroup,
  renderGroup,
  renderMarks,
  renderOption,
  renderOther,
  renderOutside,
  rulesOf,
  scales,
  seams,
  token,
  unseenBox,
];
