import { classCodeOf, type Definition } from '@kith/core';
import { expect } from '@open-wc/testing';
import type { SurveyElement } from './survey-element.js';
import { oneWord, oneWordForStudents } from './testing/definitions.test.js';
import { ConsoleLog, failOnUncaught, ProblemLog } from './testing/hearing.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import { jsonReply, Network, newAddress, offline, type Reply } from './testing/network.test.js';
import {
  buttonsOf,
  find,
  has,
  headingOf,
  press,
  shown,
  textOf,
  until,
  untilHeading,
  write,
} from './testing/person.test.js';
import { recordsOf, withAnswers } from './testing/record.test.js';

const good = classCodeOf('34679CDFG');
const other = classCodeOf('GFDC97643');
const spent = classCodeOf('999999999');
const again = 'Please look at your code again';

interface Envelope {
  readonly kith: string;
  readonly code: string;
  readonly response: { readonly responseId: string };
}

const envelopeOf = ({ body }: { readonly body: string }): Envelope => JSON.parse(body) as Envelope;

/** What a collector answers that has one code left. */
const collector: Reply = (request) => {
  const { code, response } = envelopeOf(request);
  if (code === spent) return jsonReply({ kith: 'refused/1', code: 'code-spent' }, 403);
  if (code !== good) return jsonReply({ kith: 'refused/1', code: 'code-unknown' }, 403);
  return jsonReply({ kith: 'receipt/1', id: response.responseId });
};

async function type(survey: SurveyElement, code: string): Promise<void> {
  const field = find(survey, '#code', HTMLInputElement);
  field.value = code;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await shown(survey);
}

describe('a survey with class codes', () => {
  failOnUncaught();
  let network: Network;
  let problems: ProblemLog;
  let log: ConsoleLog;
  let endpoint: string;

  beforeEach(() => {
    network = new Network();
    problems = new ProblemLog();
    log = new ConsoleLog();
    endpoint = newAddress();
    network.answer(endpoint, collector);
  });

  afterEach(() => {
    for (const each of [network, problems, log]) each.restore();
  });

  const open = (attributes: Attributes = {}, definition: Definition = oneWord): Promise<SurveyElement> =>
    mount(definition, { endpoint, 'class-codes': '', ...attributes });

  async function answered(
    code: string,
    attributes: Attributes = {},
    definition: Definition = oneWord,
  ): Promise<SurveyElement> {
    const survey = await open(attributes, definition);
    await type(survey, code);
    await press(survey, 'Go on', 'Start');
    await write(survey, 'word', 'Rain');
    await press(survey, 'Send my answers');
    return survey;
  }

  const codesSent = (): readonly string[] => network.requests.map((request) => envelopeOf(request).code);
  const idsSent = (): ReadonlySet<string> =>
    new Set(network.requests.map((request) => envelopeOf(request).response.responseId));

  it('does not start where the person is known anyway, or where the adapter cannot send a code along', async () => {
    const survey = await open({ privacy: 'identified' });
    expect(survey.shadowRoot?.querySelector('#code')).to.equal(null);
    await open({ adapter: 'form' });
    expect(problems.codes).to.deep.equal(['privacy-not-allowed', 'adapter-not-allowed']);
  });

  it('asks for a code before anything else, and sees a slip of the pen by itself', async () => {
    const survey = await open();
    expect(headingOf(survey)).to.equal('Your code');
    expect(buttonsOf(survey)).not.to.include('Start');
    for (const wrong of ['', 'hello', `${good.slice(0, -1)}${good.endsWith('3') ? '4' : '3'}`]) {
      await type(survey, wrong);
      await press(survey, 'Go on');
      expect(headingOf(survey)).to.equal(again);
      const field = find(survey, '#code', HTMLInputElement);
      expect(field.value).to.equal(wrong);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(field.getAttribute('aria-describedby')).to.include(find(survey, '[part=error]').id);
    }
    await type(survey, ` ${good.toLowerCase().replace('-', ' . ')}`);
    await press(survey, 'Go on');
    expect(headingOf(survey)).to.equal(oneWord.title);
  });

  it('leaves the code to no browser to remember or to look up', async () => {
    const field = find(await open(), '#code', HTMLInputElement);
    for (const [name, value] of [
      ['autocomplete', 'off'],
      ['spellcheck', 'false'],
      ['writingsuggestions', 'false'],
    ] as const)
      expect(field.getAttribute(name), name).to.equal(value);
  });

  it('sends the code around the record, which does not hold it', async () => {
    const survey = await answered(good.toLowerCase());
    await untilHeading(survey, 'Thank you');
    await until(() => textOf(survey).includes('Your answers have arrived.'), 'the receipt');
    const [request] = network.requests;
    const { kith, code, response, ...others } = envelopeOf(request as { body: string });
    expect([kith, code, Object.keys(others).length]).to.deep.equal(['submission/1', good, 0]);
    expect(JSON.stringify(response)).not.to.include(good).and.not.to.include(good.toLowerCase());
  });

  it('tells the page nothing of the code', async () => {
    const survey = await open(withAnswers);
    const records = recordsOf(survey);
    const heard: string[] = [];
    for (const name of ['kith-start', 'kith-submit', 'kith-submitted', 'input', 'change', 'keydown'])
      survey.addEventListener(name, (event) => heard.push(event.type));
    await type(survey, good);
    expect(heard).to.deep.equal([]);
    await press(survey, 'Go on', 'Start');
    await write(survey, 'word', 'Rain');
    await press(survey, 'Send my answers');
    await until(() => heard.includes('kith-submitted'), 'the end');
    expect(JSON.stringify(records)).not.to.include(good);
  });

  it('lets somebody whose code is refused correct it, with the answers still there', async () => {
    const survey = await answered(spent);
    await untilHeading(survey, again);
    expect(textOf(survey))
      .to.include('This code has been used before.')
      .and.include('Your answers are still here.');
    await type(survey, 'nothing');
    await press(survey, 'Send my answers');
    expect(textOf(survey)).to.include('Something in this code is not right.');
    await type(survey, other);
    await press(survey, 'Send my answers');
    await until(() => textOf(survey).includes('does not belong to this survey'), 'the second refusal');
    await type(survey, good);
    await press(survey, 'Send my answers');
    await until(() => textOf(survey).includes('Your answers have arrived.'), 'the receipt');
    expect(codesSent()).to.deep.equal([spent, other, good]);
    expect(idsSent().size).to.equal(1);
  });

  it('says so at once, and sends the same bytes again, where a network was missing', async () => {
    network.answer(endpoint, offline);
    const survey = await answered(good);
    await until(() => textOf(survey).includes('kept on this device'), 'the response is kept');
    network.answer(endpoint, collector);
    await press(survey, 'Try again now');
    await until(() => textOf(survey).includes('Your answers have arrived.'), 'the receipt');
    expect(new Set(network.requests.map(({ body }) => body)).size).to.equal(1);
  });

  it('asks the next person for a code of their own', async () => {
    const survey = await answered(good, {}, oneWordForStudents);
    await until(() => buttonsOf(survey).includes('Next person'), 'the end');
    await press(survey, 'Next person');
    await untilHeading(survey, 'Your code');
    expect(find(survey, '#code', HTMLInputElement).value).to.equal('');
  });

  it('lets a student on a shared device leave who has no code that works', async () => {
    const survey = await answered(spent, {}, oneWordForStudents);
    await untilHeading(survey, again);
    await press(survey, 'Next person');
    await untilHeading(survey, 'Your code');
    expect(has(survey, '[part=error]')).to.equal(false);
  });

  it('asks for none in the demonstration, nor where another survey of the page has codes', async () => {
    await open();
    for (const attributes of [{ endpoint: 'demo' }, { 'class-codes': 'off' }]) {
      const survey = await open(attributes);
      expect(headingOf(survey)).to.equal(oneWord.title);
    }
  });
});
