import type { Definition } from '@kith/core';
import { parseContact } from '@kith/core/schema';
import { definition as wishAlone } from '@kith/instruments/family-contact-request/definition';
import { aTimeout, expect } from '@open-wc/testing';
import '../items/further/contact-item/define.js';
import { oneWord } from './testing/definitions.test.js';
import { ConsoleLog, failOnUncaught } from './testing/hearing.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import { Network, newAddress, offline, receipt } from './testing/network.test.js';
import { choose, headingOf, item, press, textOf, until, write } from './testing/person.test.js';
import { contactReceipt, fill, leave, said } from './testing/wish.test.js';
import type { SurveyElement } from './survey-element.js';

const reachable: Definition = {
  ...oneWord,
  id: 'test-wish',
  pages: [
    {
      id: 'only',
      items: [
        ...oneWord.pages[0].items,
        {
          id: 'reach',
          type: 'contact',
          label: 'May we call you?',
          consentId: 'contact@1',
          topics: [{ id: 'bus', label: 'The bus' }],
        },
      ],
    },
  ],
};

describe('a wish to be contacted', () => {
  failOnUncaught();
  let network: Network;
  let addresses: { readonly endpoint: string; readonly contacts: string };

  beforeEach(() => {
    network = new Network();
    addresses = { endpoint: newAddress(), contacts: newAddress() };
    network.answer(addresses.endpoint, receipt);
    network.answer(addresses.contacts, contactReceipt);
  });

  afterEach(() => {
    network.restore();
  });

  async function written(attributes: Attributes = {}): Promise<SurveyElement> {
    const { endpoint, contacts } = addresses;
    const survey = await mount(reachable, { endpoint, 'contact-endpoint': contacts, ...attributes });
    await press(survey, 'Start');
    await write(survey, 'word', 'Rain');
    await fill(survey, '#name', said[0]);
    await choose(survey, 'reach', 'phone');
    await fill(survey, '#address', said[1]);
    return survey;
  }

  const sentTo = (url: string): readonly string[] =>
    network.requests.filter((request) => request.url === url).map(({ body }) => body);

  it('keeps a survey from starting where nobody would get it', async () => {
    const problems: unknown[] = [];
    const note = ({ error }: { readonly error: { readonly code: string; readonly path?: string } }): void => {
      problems.push([error.code, error.path]);
    };
    document.addEventListener('kith-error', note as unknown as EventListener);
    for (const contact of [{}, { 'contact-endpoint': 'ftp://a.example/' }])
      expect(headingOf(await mount(reachable, { endpoint: addresses.endpoint, ...contact }))).to.equal(
        'This survey cannot be shown right now',
      );
    document.removeEventListener('kith-error', note as unknown as EventListener);
    expect(problems).to.deep.equal([
      ['endpoint-missing', 'contact-endpoint'],
      ['endpoint-invalid', 'contact-endpoint'],
    ]);
  });

  it('leaves nothing that listens to the page where it keeps a survey from starting', async () => {
    const log = new ConsoleLog();
    const heard: string[] = [];
    const add = window.addEventListener.bind(window);
    const remove = window.removeEventListener.bind(window);
    window.addEventListener = (...args: Parameters<typeof add>) => {
      if (args[0] === 'online') heard.push(args[0]);
      add(...args);
    };
    window.removeEventListener = (...args: Parameters<typeof remove>) => {
      if (args[0] === 'online') heard.pop();
      remove(...args);
    };
    await mount(reachable, { endpoint: addresses.endpoint, 'contact-endpoint': 'ftp://a.example/' });
    Reflect.deleteProperty(window, 'addEventListener');
    Reflect.deleteProperty(window, 'removeEventListener');
    log.restore();
    expect(heard).to.deep.equal([]);
  });

  it('without an address keeps the person on the page, with the words for it', async () => {
    const survey = await written();
    await fill(survey, '#address', '');
    await press(survey, 'Send my answers');
    expect(textOf(item(survey, 'reach'))).to.contain('To reach you we need your name');
    expect(network.requests).to.be.empty;
  });

  it('is not sent where nothing was written, or in a demonstration', async () => {
    const empty = await mount(reachable, {
      endpoint: addresses.endpoint,
      'contact-endpoint': addresses.contacts,
    });
    await press(empty, 'Start', 'Send my answers');
    const demo = await written({ endpoint: 'demo' });
    await press(demo, 'Send my answers');
    await until(() => headingOf(empty) === 'Thank you', 'the thanks');
    leave();
    await aTimeout(30);
    expect(sentTo(addresses.contacts)).to.be.empty;
  });

  it('goes to its own endpoint after the response, and they share nothing', async () => {
    const survey = await written();
    await fill(survey, '#topic', 'bus');
    await press(survey, 'Send my answers');
    await until(() => textOf(survey).includes('Your answers have arrived.'), 'the receipt');
    await aTimeout(30);
    expect(sentTo(addresses.contacts)).to.be.empty;
    leave();
    await until(() => sentTo(addresses.contacts).length > 0, 'the contact');
    const [response] = sentTo(addresses.endpoint);
    const contact = parseContact(JSON.parse(sentTo(addresses.contacts)[0] ?? ''));
    expect(network.requests.map(({ url }) => url)).to.deep.equal([addresses.endpoint, addresses.contacts]);
    expect([contact.name, contact.address, contact.topic]).to.deep.equal([...said, 'The bus']);
    for (const text of [...said, 'reach', contact.contactId]) expect(response).not.to.contain(text);
  });

  it('is kept apart where its endpoint is out of reach, and the response says nothing of it', async () => {
    network.answer(addresses.contacts, offline);
    const survey = await written();
    await press(survey, 'Send my answers');
    await until(() => textOf(survey).includes('Your answers have arrived.'), 'the receipt');
    leave();
    await until(() => sentTo(addresses.contacts).length > 0, 'the attempt');
    expect(textOf(survey)).to.contain('Your answers have arrived.');
  });

  it('is in no event, not even of a run that shows its answers', async () => {
    const heard: string[] = [];
    const { random } = Math;
    // The moment of the event is one of chance: here the first that may be.
    Math.random = () => 0;
    const survey = await written({ privacy: 'identified', events: 'with-answers' });
    for (const type of ['kith-answer', 'kith-submit', 'kith-contact', 'kith-submitted'] as const)
      survey.addEventListener(type, (event) => {
        const { answer, response } = event as { answer?: unknown; response?: unknown };
        heard.push(`${type} ${JSON.stringify([answer, response])}`);
      });
    await fill(survey, '#name', 'Made-up Person Two');
    await press(survey, 'Send my answers');
    await until(() => heard.some((text) => text.startsWith('kith-contact')), 'kith-contact');
    Math.random = random;
    expect(heard.join()).not.to.match(/Made-up|555-0100|reach/);
    expect(heard.filter((text) => text.startsWith('kith-answer'))).to.be.empty;
  });
});

describe('a survey that asks for nothing but how to reach somebody', () => {
  failOnUncaught();
  let network: Network;
  let endpoint: string;
  let contacts: string;

  beforeEach(() => {
    network = new Network();
    endpoint = new URL(`/responses/${crypto.randomUUID()}`, location.href).href;
    contacts = newAddress();
    network.answer(endpoint, receipt);
    network.answer(contacts, contactReceipt);
  });

  afterEach(() => {
    network.restore();
  });

  const shown = (attributes: Attributes = {}, definition: Definition = wishAlone): Promise<SurveyElement> =>
    mount(definition, { endpoint, 'contact-endpoint': contacts, ...attributes });

  const arrivedAt = (url: string): number => network.requests.filter((request) => request.url === url).length;

  it('says before it begins where that goes, and that it is kept apart', async () => {
    const survey = await shown();
    expect(textOf(survey)).to.contain('What you write here is sent to collector.test and to nobody else.');
    expect(textOf(survey)).to.contain('It is saved apart from your answers.');
    expect(textOf(survey)).not.to.match(/answers? (is|are) (saved|sent)|is saved with|this website/);
  });

  it('names this website exactly where that goes there', async () => {
    const survey = await shown({ endpoint: contacts, 'contact-endpoint': endpoint });
    expect(textOf(survey)).to.contain('What you write here is sent to this website and to nobody else.');
  });

  it('calls nothing arrived that has not even left', async () => {
    const survey = await shown();
    await press(survey, 'Start');
    await fill(survey, '#name', said[0]);
    await choose(survey, 'reach', 'phone');
    await fill(survey, '#address', said[1]);
    await press(survey, 'Send how to reach me');
    await until(() => textOf(survey).includes('is on its way'), 'the way');
    expect(arrivedAt(contacts)).to.equal(0);
    await until(() => arrivedAt(endpoint) > 0, 'the response');
    await aTimeout(30);
    expect(textOf(survey)).to.contain('Your contact form is on its way. It goes apart from your answers.');
    expect(textOf(survey)).not.to.contain('arrived');
    leave();
    await until(() => arrivedAt(contacts) > 0, 'the wish');
  });

  it('says that nothing is on its way where nobody can be reached', async () => {
    const survey = await shown();
    await press(survey, 'Start');
    await choose(survey, 'reach', 'phone');
    await press(survey, 'Send how to reach me');
    await until(() => textOf(survey).includes('You left the contact form empty'), 'the word for it');
    expect(textOf(survey)).not.to.match(/arrived|on its way/);
  });

  it('leaves their own words to surveys that ask for more', async () => {
    const survey = await shown({ endpoint: newAddress() }, reachable);
    expect(textOf(survey)).to.contain('Your answers are sent to collector.test and to nobody else.');
  });
});
