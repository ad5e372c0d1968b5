import { flagshipTags } from '../loader/attributes.js';
import { ownTag } from '../loader/own-tag.js';
import { createEarlyFiles } from '../page-scripts/early-files.js';
import { ownProperty } from '../page-scripts/own-property.js';
import './facts.js';

// Stands before `kith.js` in a page whose surveys need more than it holds: as a module it runs when the page has been
// read, and it is there long before that file.

const surveys = ['kith-survey', ...Object.values(flagshipTags)].join();

const attributesOf = (element: Element | null): readonly (readonly [string, string])[] =>
  [...(element?.attributes ?? [])].map(({ name, value }) => [name, value.trim()]);

const tag = ownTag('early.js');
if (tag) {
  const bring = createEarlyFiles(kithEarly, { folder: new URL('.', tag.src).href, nonce: tag.nonce });
  for (const survey of ownProperty('documentElement').querySelectorAll(surveys))
    bring(new Map([...attributesOf(survey.closest('kith-provider')), ...attributesOf(survey)]));
}
