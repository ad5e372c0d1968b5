import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localise } from '@kith/core';
import { parseCatalogue, parseDefinition } from '@kith/core/schema';
import { instrumentIds } from './catalogue.js';
import { instruments } from './instruments.js';
import { branchingProblems } from './rules/branching.js';
import { constructProblems } from './rules/constructs.js';
import { countProblems } from './rules/counts.js';
import { frameProblems } from './rules/frames.js';
import { hardWordProblems, limitProblems } from './rules/limits.js';
import { burdenProblems, identityProblems, openQuestionProblems } from './rules/order.js';
import { scaleProblems } from './rules/scales.js';
import { textsOfCatalogue, textsOfDefinition } from './rules/texts.js';
import { forbiddenTopicProblems, ppraProblems } from './rules/topics.js';
import { registerProblems, translationProblems } from './rules/translation.js';
import { wordingProblems } from './rules/wording.js';

for (const id of instrumentIds) {
  const { definition, es, notes } = instruments[id];

  describe(id, () => {
    it('parses, in both languages', () => {
      assert.deepEqual(parseDefinition(JSON.parse(JSON.stringify(definition))), definition);
      assert.deepEqual(parseCatalogue(JSON.parse(JSON.stringify(es)), definition), es);
      assert.equal(localise(definition, es).language, 'es');
    });
    it('is what its notes are about', () => {
      assert.deepEqual([definition.id, definition.version], [notes.instrument, notes.version]);
      assert.equal(definition.id, id);
    });
    it('holds the promised number of questions', () => {
      assert.deepEqual(countProblems(definition, notes.counts), []);
    });
    it('is worded positively, one idea at a time, within the word limit', () => {
      assert.deepEqual(wordingProblems(definition, notes.limits.words), []);
    });
    it('says when and where', () => {
      assert.deepEqual(frameProblems(definition, notes.withoutFrame), []);
    });
    it('uses scales of the registry that fit its audience', () => {
      assert.deepEqual(scaleProblems(definition), []);
    });
    it('requires nothing and asks at most five things on a page', () => {
      assert.deepEqual(burdenProblems(definition), []);
    });
    it('asks for identity last, from the whitelist, and takes no for an answer', () => {
      assert.deepEqual(identityProblems(definition), []);
    });
    it('offers help beside open questions', () => {
      assert.deepEqual(openQuestionProblems(definition), []);
    });
    it('stays away from forbidden topics, in both languages', () => {
      assert.deepEqual(forbiddenTopicProblems(textsOfDefinition(definition)), []);
      assert.deepEqual(forbiddenTopicProblems(textsOfCatalogue(es)), []);
    });
    it('asks students nothing from the protected areas', () => {
      assert.deepEqual(ppraProblems(definition), []);
    });
    it('branches forward and one level deep', () => {
      assert.deepEqual(branchingProblems(definition), []);
    });
    it('gives each closed question one construct and each construct a way to act', () => {
      assert.deepEqual(constructProblems(definition, notes), []);
    });
    it('is all there in Spanish', () => {
      assert.deepEqual(translationProblems(definition, es, notes.sameInSpanish), []);
    });
    it('keeps to one form of address in Spanish', () => {
      assert.deepEqual(registerProblems(es, definition.audience), []);
    });
    it('takes no longer and reads no harder than promised', () => {
      assert.deepEqual(limitProblems(definition, es, notes.limits), []);
    });
    it('has a reason for every long word', () => {
      assert.deepEqual(hardWordProblems(textsOfDefinition(definition), 'en', notes.hardWords.en), []);
      assert.deepEqual(hardWordProblems(textsOfCatalogue(es), 'es', notes.hardWords.es), []);
    });
    it('says that no person has tested or reviewed its words', () => {
      assert.deepEqual([definition.languageStatus, es.status], ['draft', 'draft']);
    });
  });
}
