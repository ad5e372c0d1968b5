import { readEraseCode } from '@kith/core';
import { aTimeout, expect } from '@open-wc/testing';
import { loadPart } from '../parts.js';
import { oneWord } from './testing/definitions.test.js';
import { ConsoleLog, failOnUncaught } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { Network, newAddress, offline } from './testing/network.test.js';
import { find, press, textOf, until, write } from './testing/person.test.js';

describe('the secret with which answers can be deleted later', () => {
  failOnUncaught();

  it('is kept nowhere on the device, also where the response is', async () => {
    await loadPart('erase');
    const [network, log] = [new Network(), new ConsoleLog()];
    const endpoint = newAddress();
    network.answer(endpoint, offline);
    const survey = await mount(oneWord, {
      endpoint,
      'erase-endpoint': 'https://collector.test/erasures',
      privacy: 'identified',
    });
    await press(survey, 'Start');
    // No person is done before the device has made its digest.
    await aTimeout(500);
    await write(survey, 'word', 'Rain');
    await press(survey, 'Send my answers');
    await until(() => textOf(survey).includes('kept on this device'), 'the outcome');
    const { secret = '' } = readEraseCode(find(survey, '#erase', HTMLTextAreaElement).value) ?? {};
    const kept = JSON.stringify(await everythingKept());
    expect(kept).to.include('deletion').and.not.to.include(secret);
    expect(JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])).not.to.include(
      secret,
    );
    for (const each of [network, log]) each.restore();
  });
});

/** All that the database of this page holds. */
function everythingKept(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('kith');
    opened.onsuccess = () => {
      const all = opened.result.transaction('kith').objectStore('kith').getAll();
      all.onsuccess = () => {
        opened.result.close();
        resolve(all.result);
      };
    };
    opened.onerror = () => {
      reject(new Error('no database'));
    };
  });
}
