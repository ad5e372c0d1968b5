import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { es } from '@kith/core/languages/es';
import { es as sessionExitSpanish } from '@kith/instruments/session-exit/es';
import { registry } from '@kith/elements/survey/registry';
import { statusOf } from './surveys.js';

const id = 'session-exit';
const words = { catalogue: sessionExitSpanish };

describe('a language of a survey', () => {
  const page = registry();
  afterEach(() => {
    page.catalogues.clear();
    page.languages.delete('es');
    page.loadAsset = null;
  });

  test('is there where the words of the survey and those around it are', async () => {
    page.catalogues.set(`${id}.es`, words);
    page.languages.set('es', es);
    assert.equal(await statusOf(id, 'es'), 'draft');
  });

  test('is missing where only the words of the survey came with the bundle', async () => {
    page.catalogues.set(`${id}.es`, words);
    assert.equal(await statusOf(id, 'es'), 'missing');
  });

  test('is there where both can be fetched, and missing where one cannot', async () => {
    const files: Record<string, unknown> = { [`${id}.es`]: words, es };
    page.loadAsset = (name) => Promise.resolve(files[name]);
    assert.equal(await statusOf(id, 'es'), 'draft');
    delete files['es'];
    assert.equal(await statusOf(id, 'es'), 'missing');
  });
});
