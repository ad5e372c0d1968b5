import type { Item, QuestionItem } from '../definition.js';
import { rulesOf } from './rules-of.js';

/** Whether an item is asked, so that it has an answer and a place in the record. */
export function isQuestion(item: Item): item is QuestionItem {
  return rulesOf(item).asks;
}
