import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weighSurvey } from '../../scripts/lib/size/weigh-survey.mjs';
import { engineName } from '../engines/driver.mjs';

const paths = (files) => files.map(({ path }) => path);

test(`${engineName}: a survey in its first language loads one file, from a cold cache to the thanks`, async () => {
  assert.deepEqual(paths(await weighSurvey()), ['/kith/kith.js']);
});

test(`${engineName}: what a page loads besides is counted`, async () => {
  const head = '<script type="module" src="/kith/kith-all.js"></script>';
  assert.deepEqual(paths(await weighSurvey({ head })).sort(), ['/kith/kith-all.js', '/kith/kith.js']);
});
