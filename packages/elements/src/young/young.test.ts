import { expect } from '@open-wc/testing';
import { finish, hear, listens, notArrived, young } from '../aloud/testing/hear.test.js';
import { StubEngine } from '../aloud/testing/stub-engine.test.js';
import { failOnUncaught } from '../survey/testing/hearing.test.js';
import { held, Network, newAddress, offline, receipt, refusal } from '../survey/testing/network.test.js';
import {
  button,
  buttonsOf,
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
