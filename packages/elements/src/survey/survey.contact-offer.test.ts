import type { Definition } from '@kith/core';
import { parseContact } from '@kith/core/schema';
import { aTimeout, expect } from '@open-wc/testing';
import '../instruments.js';
import '../languages/es.js';
import { loadPart } from '../parts.js';
import { registry } from './registry.js';
import type { SurveyElement } from './survey-element.js';
import { oneWord } from './testing/definitions.test.js';
import { failOnUncaught, ProblemLog } from './testing/hearing.test.js';
import { type Attributes, mount, place } from './testing/mount.test.js';
import { Network, newAddress, offline, receipt, refusal } from './testing/network.test.js';
import {
  button,
  buttonsOf,
  find,
  focused,
  has,
  headingOf,
  item,
  press,
  textOf,
  until,
  untilHeading,
  write,
} from './testing/person.test.js';
import {
  contactReceipt,
  eavesdrop,
  fill,
  leave,
  openButton,
  opened,
  said,
  written,
} from './testing/wish.test.js';

const forFamilies: Definition = { ...oneWord, id: 'test-one-word-families', audience: 'family' };
const offer = 'Would you like us to contact you?';
const back = 'Go back without the contact form';
const send = 'Send how to reach me';
describe('a form for a wish to be contacted, after a survey for families', () => {
  failOnUncaught();
  let network: Network;
  let problems: ProblemLog;
  let endpoint: string;
  let contacts: string;
  let stop: AbortController;

  before(() => loadPart('notice'));

  beforeEach(() => {
    network = new Network();
    problems = new ProblemLog();
    stop = new AbortController();
    endpoint = newAddress();
    contacts = newAddress();
    network.answer(endpoint, receipt);
    network.answer(contacts, contactReceipt);
  });

  afterEach(() => {
    stop.abort();
    for (const each of [network, problems]) each.restore();
  });

  async function answered(
    attributes: Attributes = {},
    definition: Definition = forFamilies,
    end = 'Your answers have arrived.',
    properties: object = {},
  ): Promise<SurveyElement> {
    const survey = await mount(
      definition,
      { endpoint, 'contact-endpoint': contacts, ...attributes },
      properties,
    );
    await press(survey, 'Start');
    await write(survey, 'word', 'Rain');
    await press(survey, 'Send my answers');
    await until(() => textOf(survey).includes(end), end);
    return survey;
  }

  async function sent(survey: SurveyElement): Promise<void> {
    await press(await written(survey), send);
    await survey.updateComplete;
    leave();
    await until(() => sentTo(contacts).length > 0, 'the wish');
  }

  const sentTo = (url: string): readonly string[] =>
    network.requests.filter((request) => request.url === url).map(({ body }) => body);

  it('is not offered without an address for it, nor to others than families', async () => {
    expect(textOf(await answered({ 'contact-endpoint': '' }))).not.to.contain(offer);
    expect(textOf(await answered({}, oneWord))).not.to.contain(offer);
  });

  it('is not offered before the answers are on their way, nor where they did not arrive', async () => {
    network.answer(endpoint, refusal);
    expect(textOf(await answered({}, forFamilies, 'Your answers could not be delivered'))).not.to.contain(
      offer,
    );
    network.answer(endpoint, () => new Promise(() => undefined));
    expect(textOf(await answered({}, forFamilies, 'Sending'))).not.to.contain(offer);
  });

  it('keeps a survey from starting where its address is none', async () => {
    const survey = await mount(forFamilies, { endpoint, 'contact-endpoint': 'ftp://a.example/' });
    expect(headingOf(survey)).to.equal('This survey cannot be shown right now');
    expect(problems.events.map(({ error }) => [error.code, error.path])).to.deep.equal([
      ['endpoint-invalid', 'contact-endpoint'],
    ]);
  });

  it('is spoken of in the notice, and offered below the thanks once the answers have arrived', async () => {
    const survey = await mount(forFamilies, { endpoint, 'contact-endpoint': contacts });
    expect(textOf(survey)).to.contain(
      'there is a form for that at the end. It is not joined to your answers.',
    );
    const done = await answered();
    expect(textOf(done)).to.contain(offer);
    const group = find(done, '[role=group]:has([part=actions])');
    expect(find(done, `#${group.getAttribute('aria-labelledby') ?? ''}`).textContent.trim()).to.equal(offer);
  });

  it('is offered too where the answers wait for the network', async () => {
    network.answer(endpoint, offline);
    expect(textOf(await answered({}, forFamilies, 'kept on this device'))).to.contain(offer);
  });

  it('opens in the place of the thanks, with the focus on its heading and its own notice', async () => {
    const survey = await answered();
    const form = await opened(survey);
    await until(() => focused() === find(form, '#heading'), 'focus on the heading');
    expect(headingOf(form)).to.equal(offer);
    expect(textOf(form)).to.contain('What you write here is sent to collector.test and to nobody else.');
    expect(textOf(form)).to.contain('It is saved apart from your answers.');
    expect(textOf(form)).not.to.match(/answers are (saved together|sent to)/);
    expect(has(survey, '.outcome')).to.equal(false);
  });

  it('arrives at its own address and nowhere else, and shares nothing with the answers', async () => {
    const survey = await answered();
    await sent(survey);
    expect(network.requests.map(({ url }) => url)).to.deep.equal([endpoint, contacts]);
    const response = JSON.parse(sentTo(endpoint)[0] ?? '') as Record<string, unknown>;
    const contact = parseContact(JSON.parse(sentTo(contacts)[0] ?? ''));
    expect([contact.name, contact.address]).to.deep.equal(said);
    // The day and the language, which everybody of that day shares.
    expect(Object.values(contact).filter((value) => Object.values(response).includes(value))).to.deep.equal([
      contact.submittedOn,
      contact.locale,
    ]);
    for (const text of [...said, contact.contactId]) expect(sentTo(endpoint)[0]).not.to.contain(text);
  });

  it('has nothing of the context, the cycle, the code or the mode of the survey', async () => {
    const survey = await answered(
      { privacy: 'confidential', context: 'school=s07', wave: 'w1' },
      forFamilies,
      'Your answers have arrived.',
      { respondentToken: 'made-up-token' },
    );
    await sent(survey);
    expect(sentTo(endpoint)[0]).to.contain('made-up-token').and.contain('s07').and.contain('w1');
    expect(sentTo(contacts)[0]).not.to.match(/made-up-token|s07|"w1"|confidential/);
  });

  it('takes nothing from a provider around the survey but what the survey gives it', async () => {
    const provider = document.createElement('kith-provider');
    Object.assign(provider, {
      endpoint,
      contactEndpoint: contacts,
      privacy: 'anonymous',
      context: 'school=s07',
    });
    document.body.append(provider);
    registry().instruments.set(forFamilies.id, { definition: forFamilies });
    const survey = document.createElement('kith-survey');
    survey.instrument = forFamilies.id;
    provider.append(survey);
    await survey.ready;
    await press(survey, 'Start', 'Send my answers');
    await until(() => textOf(survey).includes(offer), 'the offer');
    await sent(survey);
    expect(sentTo(contacts)).to.have.length(1);
    expect(problems.codes).to.deep.equal([]);
    provider.remove();
  });

  it('is in no event but the one for any wish, which comes at a moment of its own', async () => {
    const survey = await answered();
    const heard = eavesdrop(stop.signal);
    const { random } = Math;
    // The moment of the event is one of chance: here the first that may be.
    Math.random = () => 0;
    await press(await written(survey), send);
    await until(() => heard.length > 0, 'kith-contact');
    Math.random = random;
    await aTimeout(30);
    expect(heard).to.deep.equal(['kith-contact']);
  });

  it('is told to be on its way, heard at once, and offered no more', async () => {
    const survey = await answered();
    await press(await written(survey), send);
    await survey.updateComplete;
    expect(headingOf(survey)).to.equal('Thank you');
    expect(focused()).to.equal(find(survey, '#heading'));
    expect(find(survey, '[role=alert]').textContent).to.contain('Your contact form is on its way.');
    expect(textOf(survey)).to.contain('Your answers have arrived.').and.not.contain(offer);
    for (const text of said) expect(survey.shadowRoot?.innerHTML).not.to.contain(text);
  });

  it('that was left empty is sent nowhere, and can be opened again', async () => {
    const survey = await answered();
    const form = await opened(survey);
    await press(form, 'Start', send);
    await survey.updateComplete;
    leave();
    await aTimeout(30);
    expect(find(survey, '[role=alert]').textContent).to.contain('so nothing was sent');
    expect(sentTo(contacts)).to.deep.equal([]);
    expect(buttonsOf(survey)).to.include(openButton);
  });

  it('stays open with its words where something is missing', async () => {
    const survey = await answered();
    const form = await written(survey);
    await fill(form, '#address', '');
    await press(form, send);
    expect(textOf(item(form, 'reach'))).to.contain('To reach you we need your name');
    expect(has(survey, 'kith-survey')).to.equal(true);
  });

  it('can be left from its notice and from its page, and keeps nothing that was written', async () => {
    const survey = await answered();
    await opened(survey);
    await press(survey, back);
    expect(focused()).to.equal(find(survey, '#heading'));
    const form = await written(survey);
    await survey.updateComplete;
    expect(buttonsOf(survey), 'one way back, not two').not.to.include(back);
    button(form, back).click();
    await survey.updateComplete;
    expect(focused()).to.equal(find(survey, '#heading'));
    const again = await opened(survey);
    await press(again, 'Start');
    expect(find<HTMLInputElement>(item(again, 'reach'), '#name').value).to.equal('');
    leave();
    await aTimeout(30);
    expect(sentTo(contacts)).to.deep.equal([]);
  });

  it('is gone for the next person on a shared device, written or not', async () => {
    const survey = await answered({ 'shared-device': 'on' });
    await written(survey);
    leave();
    await survey.updateComplete;
    for (const text of said) expect(textOf(survey)).not.to.contain(text);
    window.dispatchEvent(new PageTransitionEvent('pageshow'));
    await untilHeading(survey, 'One word');
    expect(has(survey, 'kith-survey')).to.equal(false);
    expect(sentTo(contacts)).to.deep.equal([]);
  });

  it('speaks the language of the survey, and another when it is chosen there', async () => {
    const survey = await place(
      { endpoint, 'contact-endpoint': contacts, languages: 'en es' },
      'kith-family-form',
    );
    await press(survey, 'Start', ...Array<string>(7).fill('Next'), 'Send my answers');
    await until(() => textOf(survey).includes(offer), 'the offer');
    const form = await opened(survey);
    expect(buttonsOf(form)).not.to.include('Español');
    button(survey, 'Español').click();
    await until(() => textOf(form).includes('¿Quiere que hablemos con usted?'), 'Spanish');
    // Heard where it was chosen, and not once more above the form.
    const unchecked = 'Ninguna persona ha revisado todavía esta traducción.';
    expect(textOf(survey).split(unchecked)).to.have.length(2);
    await press(form, 'Empezar');
    button(survey, 'English').click();
    await until(() => textOf(form).includes('Your name'), 'English on the page');
    expect(textOf(form)).to.contain(back);
  });

  it('sends nothing in a demonstration, and says so', async () => {
    const survey = await answered({ endpoint: 'demo' }, forFamilies, 'This is a demonstration.');
    await press(await written(survey), send);
    await survey.updateComplete;
    leave();
    await aTimeout(30);
    expect(sentTo(contacts)).to.deep.equal([]);
    expect(find(survey, '[role=alert]').textContent).to.contain('Nothing is sent.');
  });
});
