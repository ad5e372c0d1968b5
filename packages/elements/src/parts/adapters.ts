import { en } from '@kith/core';
import { adaptersEnglish } from '@kith/core/languages/adapters-en';
import { addFurtherAdapters, defineAdapter, ownAdapters } from '@kith/delivery/adapters';
import { receiverSentences } from '../survey/receiver-sentences.js';
import { seams } from '../survey/seams.js';

// Every adapter but `json` and `text`, and what people read of endpoints that are not of Kith's own kind.
Object.assign(en.texts, adaptersEnglish);
seams.receiver = receiverSentences;
addFurtherAdapters();

for (const [name, adapter] of Object.entries(ownAdapters()))
  try {
    defineAdapter(name, adapter);
  } catch (cause) {
    // Surveys that use another go on; one that names this one says that there is no such adapter.
    console.warn(cause instanceof Error ? cause.message : cause);
  }
