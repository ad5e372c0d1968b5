import { type Definition, readEraseCode, type ResponseRecord } from '@kith/core';
import { aTimeout, expect } from '@open-wc/testing';
import { loadPart } from '../parts.js';
import type { SurveyElement } from './survey-element.js';
import { oneWord, oneWordForStudents } from './testing/definitions.test.js';
import { ConsoleLog, failOnUncaught, ProblemLog } from './testing/hearing.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import { Network, newAddress, receipt } from './testing/network.test.js';
import { find, has, press, textOf, until, write } from './testing/person.test.js';

const eraseEndpoint = 'https://collector.test/erasures';

const digest = async (text: string): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const deletionOf = (record: ResponseRecord | undefined): string | undefined =>
  (record as { readonly deletion?: { readonly hash: string } } | undefined)?.deletion?.hash;

describe('a way to delete answers later', () => {
  failOnUncaught();
  let network: Network;
  let problems: ProblemLog;
  let log: ConsoleLog;
  let endpoint: string;

  beforeEach(async () => {
    await loadPart('erase');
    network = new Network();
    problems = new ProblemLog();
    log = new ConsoleLog();
    endpoint = newAddress();
    network.answer(endpoint, receipt);
  });

  afterEach(() => {
    for (const each of [network, problems, log]) each.restore();
  });

  async function answered(
    attributes: Attributes,
    definition: Definition = oneWord,
    end = 'arrived',
  ): Promise<SurveyElement> {
    const survey = await mount(
      definition,
      { endpoint, 'erase-endpoint': eraseEndpoint, ...attributes },
      { respondentToken: attributes['privacy'] === 'confidential' ? 'made-up' : undefined },
    );
    await press(survey, 'Start');
    // No person is done before the device has made its digest.
    await digest('as long as that takes');
    await aTimeout(500);
    await write(survey, 'word', 'Rain');
    await press(survey, 'Send my answers');
    await until(() => textOf(survey).includes(end), end).catch((cause: unknown) => {
      throw new Error(`The page says: ${textOf(survey)}`, { cause });
    });
    return survey;
  }

  it('is not there for an anonymous response: nothing may tie a device to it', async () => {
    const survey = await answered({ privacy: 'anonymous' });
    expect(has(survey, '.keep')).to.equal(false);
    expect(network.requests[0]?.body).not.to.include('deletion');
  });

  it('is not there on a shared device', async () => {
    for (const [attributes, definition] of [
      [{ privacy: 'confidential' }, oneWordForStudents],
      [{ privacy: 'identified', 'shared-device': 'on' }, oneWord],
    ] as const) {
      const survey = await answered(attributes, definition);
      expect(has(survey, '.keep')).to.equal(false);
    }
    expect(network.records(endpoint).map(deletionOf)).to.deep.equal([undefined, undefined]);
  });

  it('is not there without an address for it', async () => {
    const survey = await answered({ privacy: 'identified', 'erase-endpoint': '' });
    expect(has(survey, '.keep')).to.equal(false);
  });

  it('keeps a survey from starting where its address is none, or its adapter cannot bring it', async () => {
    const attributes = { endpoint, privacy: 'identified' };
    await mount(oneWord, { ...attributes, 'erase-endpoint': 'ftp://collector.test/' });
    await mount(oneWord, { ...attributes, 'erase-endpoint': eraseEndpoint, adapter: 'form' });
    expect(problems.codes).to.deep.equal(['endpoint-invalid', 'adapter-not-allowed']);
  });

  for (const privacy of ['confidential', 'identified'])
    it(`is offered after a response that is ${privacy}, with the secret whose hash went along`, async () => {
      const survey = await answered({ privacy });
      const details = find<HTMLDetailsElement>(survey, '.keep', HTMLDetailsElement);
      expect(details.open).to.equal(false);
      const way = readEraseCode(find(survey, '#erase', HTMLTextAreaElement).value);
      const [record] = network.records(endpoint);
      expect(way?.responseId).to.equal(record?.responseId);
      expect(await digest(way?.secret ?? '')).to.equal(deletionOf(record));
      expect(network.requests[0]?.body).not.to.include(way?.secret);
      expect(find(survey, '.keep a', HTMLAnchorElement).href).to.equal(`${eraseEndpoint}?lang=en`);
    });

  it('is another one for each response', async () => {
    const codes = new Set<string>();
    for (let people = 0; people < 2; people++)
      codes.add(find(await answered({ privacy: 'identified' }), '#erase', HTMLTextAreaElement).value);
    expect(codes.size).to.equal(2);
  });
});
