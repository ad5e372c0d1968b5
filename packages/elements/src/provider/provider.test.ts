import { expect, fixtureSync } from '@open-wc/testing';
import type { SurveyElement } from '../survey/survey-element.js';
import { SurveyElement as Survey } from '../survey/survey-element.js';
import '../define.js';
import { registry } from '../survey/registry.js';
import { lunch, lunchInSpanish, oneWord } from '../survey/testing/definitions.test.js';
import { ConsoleLog, failOnUncaught, ProblemLog } from '../survey/testing/hearing.test.js';
import { Network, newAddress, receipt } from '../survey/testing/network.test.js';
import { find, headingOf, press, textOf, until, untilHeading } from '../survey/testing/person.test.js';
import { es } from '@kith/core/languages/es';
import { ProviderElement } from './provider.js';

const refused = 'This survey cannot be shown right now';
let tags = 0;

/** A tag that no page has defined yet. */
const newTag = (): string => `test-late-${String(++tags)}`;

function page(markup: string): HTMLElement {
  const frame = fixtureSync<HTMLElement>('<div></div>');
  frame.innerHTML = markup;
  return frame;
}

const surveyTag = '<kith-survey instrument="test-one-word"></kith-survey>';

function surveyIn(frame: Element): SurveyElement {
  return frame.querySelector('kith-survey') as SurveyElement;
}

describe('a provider of settings', () => {
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
    network.answer(endpoint, receipt);
    for (const definition of [oneWord, lunch]) registry().instruments.set(definition.id, { definition });
  });

  afterEach(() => {
    for (const each of [network, problems, log]) each.restore();
  });

  async function send(survey: SurveyElement): Promise<void> {
    await untilHeading(survey, 'One word');
    await press(survey, 'Start', 'Send my answers');
    await until(() => textOf(survey).includes('Your answers have arrived.'), 'the receipt');
  }

  it('with a mistake makes the survey refuse to start, as its own mistake would', async () => {
    const frame = page(`<kith-provider endpoint="demo" context="shcool=s07">${surveyTag}</kith-provider>`);
    await surveyIn(frame).ready;
    expect(headingOf(surveyIn(frame))).to.equal(refused);
    expect(problems.codes).to.deep.equal(['context-unknown']);
  });

  it('gives nothing to a survey beside it', async () => {
    const frame = page(`<kith-provider endpoint="demo"></kith-provider>${surveyTag}`);
    await surveyIn(frame).ready;
    expect(problems.codes).to.deep.equal(['endpoint-missing']);
  });

  it('gives endpoint, context and wave to the surveys below it', async () => {
    const given = `endpoint="${endpoint}" context="school=s07" wave="2026-27/c2"`;
    const frame = page(`<kith-provider ${given}><section>${surveyTag}</section></kith-provider>`);
    await send(surveyIn(frame));
    expect(network.records(endpoint)[0]).to.deep.include({ wave: '2026-27/c2', context: { school: 's07' } });
  });

  it('gives its languages', async () => {
    registry().languages.set('es', es);
    registry().catalogues.set('test-lunch.es', { catalogue: lunchInSpanish });
    const survey = '<kith-survey instrument="test-lunch"></kith-survey>';
    const frame = page(
      `<kith-provider endpoint="demo" languages="en es" lang="es">${survey}</kith-provider>`,
    );
    await untilHeading(surveyIn(frame), 'El almuerzo');
    expect(find(surveyIn(frame), '[part=languages]').children).to.have.length(2);
    registry().languages.delete('es');
    registry().catalogues.delete('test-lunch.es');
  });

  it('gives way to what a survey says itself', async () => {
    const own = `<kith-survey instrument="test-one-word" endpoint="${endpoint}"></kith-survey>`;
    const frame = page(`<kith-provider endpoint="https://elsewhere.test/">${own}</kith-provider>`);
    await send(surveyIn(frame));
  });

  it('adds to the provider around it', async () => {
    const inner = `<kith-provider context="school=s07">${surveyTag}</kith-provider>`;
    const frame = page(`<kith-provider endpoint="${endpoint}" context="school=s01">${inner}</kith-provider>`);
    await send(surveyIn(frame));
    expect(network.records(endpoint)[0]?.context).to.deep.equal({ school: 's07' });
  });

  it('reaches surveys inside other shadow roots', async () => {
    const frame = page(`<kith-provider endpoint="demo"><div></div></kith-provider>`);
    const root = (frame.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' });
    root.append(Object.assign(document.createElement('kith-survey'), { instrument: 'test-one-word' }));
    await untilHeading(root.firstElementChild as SurveyElement, 'One word');
  });

  it('that is defined after its survey reaches it', async () => {
    const tag = newTag();
    const frame = page(`<${tag} endpoint="demo">${surveyTag}</${tag}>`);
    await surveyIn(frame).ready;
    expect(headingOf(surveyIn(frame))).to.equal(refused);
    customElements.define(tag, class extends ProviderElement {});
    await untilHeading(surveyIn(frame), 'One word');
  });

  it('that is defined before its survey reaches it', async () => {
    const tag = newTag();
    const frame = page(
      `<kith-provider endpoint="demo"><${tag} instrument="test-one-word"></${tag}></kith-provider>`,
    );
    customElements.define(tag, class extends Survey {});
    await untilHeading(frame.querySelector(tag) as SurveyElement, 'One word');
    expect(problems.codes).to.deep.equal([]);
  });

  it('reaches a survey that is put into it later', async () => {
    const frame = page(`<kith-provider endpoint="demo"></kith-provider>${surveyTag}`);
    await surveyIn(frame).ready;
    frame.querySelector('kith-provider')?.append(surveyIn(frame));
    await untilHeading(surveyIn(frame), 'One word');
  });

  it('that is put around a survey later reaches it', async () => {
    const frame = page(surveyTag);
    await surveyIn(frame).ready;
    const provider = Object.assign(document.createElement('kith-provider'), { endpoint: 'demo' });
    const survey = surveyIn(frame);
    survey.replaceWith(provider);
    provider.append(survey);
    await untilHeading(survey, 'One word');
  });

  it('a survey that is moved follows the provider that it is moved to', async () => {
    const other = `<kith-provider id="to" endpoint="${endpoint}"></kith-provider>`;
    const frame = page(
      `<kith-provider endpoint="https://elsewhere.test/">${surveyTag}</kith-provider>${other}`,
    );
    const survey = surveyIn(frame);
    await survey.ready;
    frame.querySelector('#to')?.append(survey);
    await survey.updateComplete;
    await send(survey);
    expect(network.records(endpoint)).to.have.length(1);
  });

  it('a survey that is moved out of its provider no longer sends to the provider’s endpoint', async () => {
    const frame = page(`<kith-provider endpoint="${endpoint}">${surveyTag}</kith-provider>`);
    const survey = surveyIn(frame);
    await survey.ready;
    frame.append(survey);
    await untilHeading(survey, refused);
    expect(problems.codes).to.deep.equal(['endpoint-missing']);
  });

  it('that changes changes the surveys below it, but nothing for somebody who has begun', async () => {
    const frame = page(`<kith-provider endpoint="demo">${surveyTag}${surveyTag}</kith-provider>`);
    const [first, second] = frame.querySelectorAll('kith-survey');
    await Promise.all([first?.ready, second?.ready]);
    await press(first as SurveyElement, 'Start');
    (frame.querySelector('kith-provider') as ProviderElement).endpoint = endpoint;
    await until(() => !textOf(second as SurveyElement).includes('demonstration'), 'the new endpoint');
    await press(first as SurveyElement, 'Send my answers');
    expect(textOf(first as SurveyElement)).to.contain('This is a demonstration.');
  });
});
