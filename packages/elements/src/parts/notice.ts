import { en } from '@kith/core';
import { noticeEnglish } from '@kith/core/languages/notice-en';
import { privacySentences, roomSentence, trialSentence } from '../survey/further-sentences.js';
import { seams } from '../survey/seams.js';

// What the notice says beyond an anonymous survey for many people that is meant.
Object.assign(en.texts, noticeEnglish);
seams.said[1] = roomSentence;
seams.said[3] = trialSentence;
seams.privacy = privacySentences;
