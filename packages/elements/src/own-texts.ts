import { en } from '@kith/core';
import { ownEnglish } from '@kith/core/languages/own-en';

// What is said where a question must be answered, or an answer has to be of some kind: never in a ready-made survey.
Object.assign(en.texts, ownEnglish);
