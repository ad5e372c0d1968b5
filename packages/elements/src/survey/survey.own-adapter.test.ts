import type { Definition } from '@kith/core';
import { addFurtherAdapters, defineAdapter } from '@kith/delivery/adapters';
import { findAdapter } from '@kith/delivery';
import { expect } from '@open-wc/testing';
import '../items/further/contact-item/define.js';
import type { SurveyElement } from './survey-element.js';
import { oneWord, oneWordForStudents } from './testing/definitions.test.js';
import { ConsoleLog, failOnUncaught, ProblemLog } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { Network, newAddress, receipt } from './testing/network.test.js';
import {
  buttonsOf,
  choose,
  find,
  headingOf,
  press,
  textOf,
  until,
  untilHeading,
  write,
} from './testing/person.test.js';
import { fill, said } from './testing/wish.test.js';

const reachable: Definition = {
  ...oneWord,
  id: 'test-own-adapter-wish',
  pages: [
    {
      id: 'only',
      items: [
        ...oneWord.pages[0].items,
        { id: 'reach', type: 'contact', label: 'May we call you?', consentId: 'contact@1' },
      ],
    },
  ],
};

describe('an adapter of the page that cannot write what it is given', () => {
  failOnUncaught();
  let network: Network;
  let problems: ProblemLog;
  let log: ConsoleLog;

  before(() => {
    addFurtherAdapters();
    const json = findAdapter('json', {}, 'anonymous');
    const request = (): never => {
      throw new TypeError('on purpose');
    };
    defineAdapter('broken', { ...json, request });
    defineAdapter('no-wishes', {
      ...json,
      request: (record) => ('contactId' in record ? request() : json.request(record)),
    });
  });

  beforeEach(() => {
    network = new Network();
    problems = new ProblemLog();
    log = new ConsoleLog();
  });

  afterEach(() => {
    for (const each of [network, problems, log]) each.restore();
  });

  async function finished(definition: Definition = oneWord): Promise<SurveyElement> {
    const endpoint = newAddress();
    network.answer(endpoint, receipt);
    const survey = await mount(definition, { endpoint, adapter: 'broken' });
    await press(survey, 'Start');
    await write(survey, 'word', 'Soup');
    await press(survey, 'Send my answers');
    await untilHeading(survey, 'Your answers have not arrived');
    return survey;
  }

  it('the person reads that nothing arrived, and can save the answers', async () => {
    const survey = await finished();
    expect(textOf(find(survey, '[part=outcome]'))).to.contain('Please tell the people who run this survey.');
    await until(() => buttonsOf(survey).includes('Save my answers'), 'the button');
    expect(buttonsOf(survey)).to.deep.equal(['Save my answers']);
    expect(network.requests).to.be.empty;
  });

  it('nothing is saved on a device that others use', async () => {
    expect(buttonsOf(await finished(oneWordForStudents))).to.deep.equal(['Next person']);
  });

  it('the web team reads which adapter it is and what it threw, the person does not', async () => {
    const survey = await finished();
    expect(problems.codes).to.deep.equal(['attribute-invalid']);
    expect(problems.events[0]?.error).to.include({ path: 'adapter', given: 'broken' });
    expect(problems.events[0]?.error.cause).to.be.instanceOf(TypeError);
    expect(log.errors.join(' ')).to.contain('broken');
    expect(`${headingOf(survey)} ${textOf(survey)}`)
      .not.to.contain('broken')
      .and.not.contain('on purpose');
  });

  it('a wish to be contacted that it cannot write takes nothing from the response; the web team reads of it', async () => {
    const [endpoint, contacts] = [newAddress(), newAddress()];
    network.answer(endpoint, receipt);
    const survey = await mount(reachable, { endpoint, 'contact-endpoint': contacts, adapter: 'no-wishes' });
    await press(survey, 'Start');
    await fill(survey, '#name', said[0]);
    await choose(survey, 'reach', 'phone');
    await fill(survey, '#address', said[1]);
    await press(survey, 'Send my answers');
    await until(() => textOf(survey).includes('Your answers have arrived.'), 'the thanks');
    await until(() => problems.codes.length > 0, 'the problem');
    expect(problems.codes).to.deep.equal(['attribute-invalid']);
  });
});
