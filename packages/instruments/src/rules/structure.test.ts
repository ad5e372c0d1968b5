import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Definition, ScaleId } from '@kith/core';
import { definition } from '../student-belonging-6-12/definition.js';
import { notes } from '../student-belonging-6-12/notes.js';
import { branchingProblems } from './branching.js';
import { constructProblems } from './constructs.js';
import { countProblems } from './counts.js';
import { frameProblems } from './frames.js';
import { burdenProblems, identityProblems, openQuestionProblems } from './order.js';
import { scaleProblems } from './scales.js';
import { withItem } from './with-item.js';

const pages: Definition['pages'] = definition.pages;

describe('counts', () => {
  it('a missing page of questions is caught', () => {
    const fewer = { ...definition, pages: pages.filter((page) => page.id !== 'peers') };
    assert.deepEqual(countProblems(fewer, notes.counts), ['scales: 22 promised, 19 found']);
  });
});

describe('scales', () => {
  it('agree and disagree for students is caught', () => {
    assert.deepEqual(scaleProblems(withItem(definition, 'bel.part', { scale: 'agree5' })), [
      'bel.part: agree5 is not for student',
    ]);
  });
  it('a scale outside the registry is caught', () => {
    assert.deepEqual(scaleProblems(withItem(definition, 'bel.part', { scale: 'stars' as ScaleId })), [
      'bel.part: stars is not in the registry',
    ]);
  });
});

describe('frames', () => {
  it('a page that says no time is caught, once per question', () => {
    const timeless = pages.map((page) => (page.id === 'peers' ? { ...page, intro: 'Think.' } : page));
    assert.deepEqual(frameProblems({ ...definition, pages: timeless }, notes.withoutFrame), [
      'peer.join: says no time',
      'peer.kind: says no time',
      'peer.help: says no time',
    ]);
  });
  it('a question about nowhere in particular is caught', () => {
    const nowhere = withItem(definition, 'peer.kind', { label: 'How often are people kind to you?' });
    assert.deepEqual(frameProblems(nowhere, notes.withoutFrame), [
      'peer.kind: names no school, class or session',
    ]);
  });
});

describe('identity', () => {
  it('a question after identity questions is caught', () => {
    const turned = { ...definition, pages: [...pages].reverse() };
    assert.ok(identityProblems(turned).includes('bel.yours: stands after identity questions'));
  });
  it('an identity question that the whitelist lacks is caught', () => {
    assert.deepEqual(identityProblems(withItem(definition, 'id.gender', { id: 'id.orientation' })), [
      'id.orientation: not on the whitelist',
    ]);
  });
  it('an identity question that cannot be declined or skipped is caught', () => {
    assert.deepEqual(identityProblems(withItem(definition, 'id.grade', { outside: [], skippable: false })), [
      'id.grade: cannot be declined',
      'id.grade: cannot be skipped',
    ]);
  });
  it('an identity question that is not marked as one is caught', () => {
    const unmarked = identityProblems(withItem(definition, 'id.grade', { identity: false }));
    assert.ok(unmarked.includes('id.grade: not marked as identity'));
  });
  it('a missing federal category is caught', () => {
    const options = [{ id: 'white', label: 'White' }];
    assert.deepEqual(identityProblems(withItem(definition, 'id.race', { options })), [
      'id.race: other categories than the standard',
    ]);
  });
});

describe('burden', () => {
  it('a required question is caught', () => {
    assert.deepEqual(burdenProblems(withItem(definition, 'peer.join', { required: true })), [
      'peer.join: required',
    ]);
  });
  it('six things on a page are caught', () => {
    const items = pages.flatMap((page) => page.items).slice(0, 6);
    assert.deepEqual(burdenProblems({ ...definition, pages: [{ id: 'all', items }] }), [
      'all: 6 items on a page',
    ]);
  });
});

describe('open questions', () => {
  it('an open question without a help line is caught', () => {
    const { help: _, ...helpless } = definition;
    assert.deepEqual(openQuestionProblems(helpless), ['help: missing beside open questions']);
  });
  it('a long answer asked of students is caught', () => {
    assert.deepEqual(openQuestionProblems(withItem(definition, 'bel.idea', { maxLength: 501 })), [
      'bel.idea: more than 500 characters',
    ]);
  });
});

describe('branching', () => {
  it('a condition on a later question is caught', () => {
    const early = withItem(definition, 'bel.yours', { showIf: { item: 'voice.asked', atMost: 2 } });
    assert.deepEqual(branchingProblems(early), ['bel.yours: voice.asked comes later']);
  });
  it('a branch of a branch is caught', () => {
    const deep = withItem(definition, 'bel.idea', { showIf: { not: { item: 'voice.help', is: 'skipped' } } });
    assert.deepEqual(branchingProblems(deep), ['bel.idea: voice.help is conditional itself']);
  });
  it('a condition on nothing is caught', () => {
    const lost = withItem(definition, 'bel.idea', { showIf: { all: [{ item: 'gone', equals: 1 }] } });
    assert.deepEqual(branchingProblems(lost), ['bel.idea: gone does not exist']);
  });
  it('a conditional page is caught', () => {
    const hidden = pages.map((page) =>
      page.id === 'you' ? { ...page, showIf: { context: 'role', equals: 'student' } } : page,
    );
    assert.deepEqual(branchingProblems({ ...definition, pages: hidden }), [
      'you: a whole page is conditional',
    ]);
  });
});

describe('constructs', () => {
  const { belonging, ...others } = notes.constructs;
  assert.ok(belonging);

  it('a closed question without a construct is caught', () => {
    const problems = constructProblems(definition, { ...notes, constructs: others });
    assert.ok(problems.includes('bel.yours: in 0 constructs'));
  });
  it('a closed question with two constructs is caught', () => {
    const twice = { ...notes, constructs: { ...notes.constructs, again: belonging } };
    assert.ok(constructProblems(definition, twice).includes('bel.yours: in 2 constructs'));
  });
  it('a construct that nobody can act on is caught', () => {
    const idle = { ...notes, constructs: { ...others, belonging: { ...belonging, action: ' ' } } };
    assert.deepEqual(constructProblems(definition, idle), ['belonging: nothing that anyone could do']);
  });
  it('a score of one question is caught', () => {
    const { trust } = notes.constructs;
    assert.ok(trust);
    const scored = { ...notes, constructs: { ...notes.constructs, trust: { ...trust, report: 'score' } } };
    assert.deepEqual(constructProblems(definition, scored as typeof notes), [
      'trust: a score of fewer than three items',
    ]);
  });
  it('a question without a reason is caught', () => {
    const { 'peer.kind': _, ...items } = notes.items;
    assert.deepEqual(constructProblems(definition, { ...notes, items }), ['peer.kind: no rationale']);
  });
  it('notes on a question that is gone are caught', () => {
    const stale = { ...notes, groupBy: [...notes.groupBy, 'id.shoe-size'] };
    assert.deepEqual(constructProblems(definition, stale), ['id.shoe-size: in the notes only']);
  });
});
