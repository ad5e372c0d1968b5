import { expect } from '@open-wc/testing';
import { Network, newAddress, receipt } from '../survey/testing/network.test.js';
import { headingOf, press, shown, until } from '../survey/testing/person.test.js';
import { first, hear, listens, questionOf, young } from './testing/hear.test.js';
import { StubEngine } from './testing/stub-engine.test.js';

/** The answers that a child wants to give, by what is heard; nothing of the page is read. */
const wanted: Readonly<Record<string, string>> = {
  'Do you like to be at school?': 'Yes',
  'Do you feel safe at school?': 'Sometimes',
  'Do grown-ups at school help you?': 'Yes',
  'Do grown-ups at school listen to you?': 'No',
  'Do kids at school play with you?': 'Yes',
  'Are kids at school kind to you?': 'Sometimes',
  'Do you get to try new things at school?': 'Yes',
  'Can you say what you think at school?': 'No',
};

describe('a child who cannot read', () => {
  it('answers by ear and by the places of the faces alone', async () => {
    const engine = new StubEngine();
    const network = new Network();
    const endpoint = newAddress();
    network.answer(endpoint, receipt);
    const survey = await young({ endpoint });
    await press(survey, 'Hand over to the child');
    // The first of two buttons with a loudspeaker each: what it says is heard before it is pressed.
    const [, yes] = listens(survey.shadowRoot);
    await hear(survey, yes);
    expect(engine.spoken).to.deep.equal(['Yes']);
    survey.shadowRoot!.querySelector<HTMLButtonElement>('.step')!.click();
    await shown(survey);
    for (const [question, answer] of Object.entries(wanted)) {
      engine.spoken.length = 0;
      await hear(survey, questionOf(survey));
      expect(engine.spoken[0]).to.equal(question);
      // The words come in the order of the faces.
      const place = engine.spoken.slice(1).indexOf(answer);
      first(survey).shadowRoot!.querySelectorAll<HTMLElement>('.faces label')[place]!.click();
      const steps = survey.shadowRoot!.querySelectorAll<HTMLButtonElement>('.step');
      [...steps].at(-1)!.click();
      await shown(survey);
    }
    await until(() => network.records(endpoint).length > 0, 'a record');
    const [record] = network.records(endpoint);
    const values = { Yes: 3, Sometimes: 2, No: 1 };
    expect(record?.answers.map(({ value }) => value)).to.deep.equal(
      Object.values(wanted).map((word) => values[word as keyof typeof values]),
    );
    expect(headingOf(survey)).to.equal('Thank you');
    network.restore();
    engine.restore();
  });
});
