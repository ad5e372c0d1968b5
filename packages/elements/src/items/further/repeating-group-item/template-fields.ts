import type { GroupField } from '@kith/core';
import { warnAttribute } from '../../alone/attribute-problem.js';
import { ItemElement } from '../../item-element.js';

const inGroups: readonly string[] = [
  'scale',
  'numeric-scale',
  'yes-no',
  'single-choice',
  'dropdown',
  'multiple-choice',
  'short-text',
  'long-text',
  'number',
  'date',
] satisfies readonly GroupField['type'][];

/** The fields that the item tags inside a `<template>` child describe. */
export function templateFields(host: Element): readonly GroupField[] {
  const template = host.querySelector('template');
  if (!template) return [];
  const copy = document.importNode(template.content, true);
  return [...copy.children].flatMap((element) => {
    if (isItem(element) && inGroups.includes(element.question.type)) return [element.question as GroupField];
    warnAttribute(host.localName, 'fields', element.localName, 'item tags that can stand in a group');
    return [];
  });
}

const isItem = (element: Element): element is ItemElement => element instanceof ItemElement;
