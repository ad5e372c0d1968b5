import { expect } from '@open-wc/testing';
import { finish, hear, listens, notArrived, young } from '../aloud/testing/hear.test.js';
import { StubEngine } from '../aloud/testing/stub-engine.test.js';
import { failOnUncaught } from '../survey/testing/hearing.test.js';
import {
  busy,
  held,
  Network,
  newAddress,
  offline,
  receipt,
  refusal,
} from '../survey/testing/network.test.js';
import {
  button,
  buttonsOf,
  find,
  focused,
  has,
  press,
  shown,
  textOf,
  until,
  untilHeading,
} from '../survey/testing/person.test.js';

describe('the end of a survey for grades K to 2', () => {
  failOnUncaught();
  let network: Network;
  let engine: StubEngine;
  let endpoint: string;

  beforeEach(() => {
    network = new Network();
    engine = new StubEngine();
    endpoint = newAddress();
  });

  afterEach(() => {
    network.restore();
    engine.restore();
  });

  it('keeps the focus where “Try again now” is gone', async () => {
    network.answer(endpoint, offline);
    const survey = await young({ endpoint });
    await finish(survey);
    await until(() => buttonsOf(survey).includes('Try again now'), 'the button');
    const late = held(receipt);
    network.answer(endpoint, late.reply);
    button(survey, 'Try again now').focus();
    await press(survey, 'Try again now');
    expect(focused()?.id).to.equal('heading');
    late.release();
    await until(() => textOf(survey).includes('Your answers have arrived.'), 'the receipt');
    expect(focused()?.id).to.equal('heading');
  });

  it('says that there is a wait, and leaves the focus at “Try again now”, where the endpoint asks for it', async () => {
    network.answer(endpoint, busy);
    const survey = await young({ endpoint });
    await finish(survey);
    await until(() => buttonsOf(survey).includes('Try again now'), 'the button');
    const again = button(survey, 'Try again now');
    again.focus();
    await press(survey, 'Try again now');
    expect(focused()).to.equal(again);
    expect(textOf(find(survey, '[role=status]'))).to.contain('Please try again later.');
  });

  it('thanks nobody for answers that were refused, neither to the eye nor to the ear', async () => {
    network.answer(endpoint, refusal);
    const survey = await young({ endpoint });
    await finish(survey);
    await untilHeading(survey, 'Your answers have not arrived');
    expect(textOf(survey)).not.to.contain('You did it!');
    expect(has(survey, '.star')).to.equal(false);
    expect(focused()?.id).to.equal('heading');
    await shown(survey);
    await hear(survey, listens(survey.shadowRoot)[0]);
    expect(engine.spoken).to.deep.equal(notArrived);
    expect(buttonsOf(survey)).to.include('Next person').and.not.include('Save my answers');
  });

  it('offers a copy of refused answers on a device of one’s own', async () => {
    network.answer(endpoint, refusal);
    const survey = await young({ endpoint, 'shared-device': 'off' });
    await finish(survey);
    await until(() => buttonsOf(survey).includes('Save my answers'), 'the button');
  });
});

describe('what the adult beside a young child reads first', () => {
  failOnUncaught();
  const elsewhere = { endpoint: 'https://surveys.vendor.example/responses' };

  it('names the host that answers go to, where it is another', async () => {
    const survey = await young(elsewhere);
    expect(textOf(survey)).to.contain('The answers are sent to surveys.vendor.example and to nobody else.');
    const here = await young({ endpoint: '/responses' });
    expect(textOf(here)).to.contain('The answers are sent to this website and to nobody else.');
  });

  it('says that few people can be guessed', async () => {
    const warning = 'About 6 children are expected. Whoever knows them may guess who gave which answer.';
    expect(textOf(await young({ ...elsewhere, expected: '6' }))).to.contain(warning);
    expect(textOf(await young({ ...elsewhere, expected: '60' }))).not.to.contain('are expected');
  });

  it('says what an endpoint that is not of Kith’s own kind may note, and cannot tell', async () => {
    const endpoint = 'https://docs.google.com/forms/d/e/made-up/formResponse';
    const survey = await young({ endpoint, adapter: 'form', 'adapter-options': 'id=entry.1&record=entry.2' });
    for (const text of [
      'The answers are sent to Google and to nobody else.',
      'Google may note the internet address of your device.',
      'This page cannot see whether the answers arrive.',
    ])
      expect(textOf(survey)).to.contain(text);
  });

  it('is told of unchecked words also where the language is changed once the child has the device', async () => {
    const unchecked = 'This translation has not been checked by a person.';
    const survey = await young();
    await press(survey, 'Hand over to the child');
    await press(survey, 'Español');
    await until(() => textOf(survey).includes(unchecked), 'the note');
    await press(survey, 'Sí');
    expect(textOf(survey)).not.to.contain(unchecked);
    const read = await young({ lang: 'es' });
    expect(textOf(read)).to.contain(unchecked);
    await press(read, 'Ahora le toca responder');
    expect(textOf(read)).not.to.contain(unchecked);
  });

  it('says of a demonstration only that it is one', async () => {
    const survey = await young();
    expect(textOf(survey)).to.contain('This is a demonstration.').and.not.contain('The answers are sent');
  });
});
