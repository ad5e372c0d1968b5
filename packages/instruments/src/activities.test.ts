import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isPlanned, programmes, servedBy, wordsFor, type Activity } from './activities.js';
import { activitiesSpanish } from './activities/spanish.js';
import { instrumentIds } from './catalogue.js';
import { plannedIds } from './planned.js';

const activities = programmes.flatMap(({ activities }) => activities);
const named = new Set(activities.flatMap(({ instruments }) => instruments));
const [planned] = plannedIds;
const of = (...instruments: Activity['instruments']): Activity => ({ activity: '', heard: '', instruments });

describe('what the programmes do', () => {
  it('is all there: 17, 18, 16, 17 and 10 activities', () => {
    assert.deepEqual(
      programmes.map(({ id, activities }) => [id, activities.length]),
      [
        ['LERN', 17],
        ['DRN', 18],
        ['MDN', 16],
        ['EW', 17],
        ['LES', 10],
      ],
    );
  });
  it('has an instrument or another means in every row', () => {
    for (const each of activities) assert.notEqual(wordsFor(each), '', each.activity);
  });
  it('names nothing as planned that is written', () => {
    assert.deepEqual(
      plannedIds.filter((id) => (instrumentIds as readonly string[]).includes(id)),
      [],
    );
  });
  it('needs every instrument that is planned, and uses every one that is written but two for families', () => {
    assert.deepEqual(
      plannedIds.filter((id) => !named.has(id)),
      [],
    );
    assert.deepEqual(
      instrumentIds.filter((id) => !named.has(id)),
      ['family-contact-request', 'family-pulse'],
    );
  });
  it('is not called served where what serves it is planned only', () => {
    assert.equal(servedBy(of(planned)), 'none');
    assert.equal(servedBy(of(planned, 'session-exit')), 'some');
    assert.equal(servedBy(of('session-exit')), 'all');
    assert.equal(servedBy({ ...of('session-exit'), other: 'quote' }), 'some');
    assert.equal(servedBy({ ...of(), other: 'export' }), 'all');
  });
  it('sets what is planned in brackets', () => {
    assert.equal(wordsFor(of(planned, 'session-exit')), `(${planned}), \`session-exit\``);
    assert.ok(isPlanned(planned) && !isPlanned('session-exit'));
  });
  it('is said in Spanish too, each activity by words of its own', () => {
    for (const { id, activities } of programmes) {
      assert.equal(activitiesSpanish[id].length, activities.length, id);
      assert.equal(new Set(activitiesSpanish[id]).size, activities.length, id);
    }
  });
});
