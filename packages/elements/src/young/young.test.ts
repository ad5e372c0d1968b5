import { expect } from '@open-wc/testing';
import { finish, young } from '../aloud/testing/hear.test.js';
import { StubEngine } from '../aloud/testing/stub-engine.test.js';
import { failOnUncaught } from '../survey/testing/hearing.test.js';
import { held, Network, newAddress, offline, receipt } from '../survey/testing/network.test.js';
import { button, buttonsOf, focused, press, textOf, until } from '../survey/testing/person.test.js';

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
});
