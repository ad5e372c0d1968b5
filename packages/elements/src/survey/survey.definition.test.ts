import { KithError } from '@kith/core';
import { expect } from '@open-wc/testing';
import { es } from '@kith/core/languages/es';
import '../parser.js';
import { registry } from './registry.js';
import { lunch, lunchInSpanish, oneWord } from './testing/definitions.test.js';
import { ConsoleLog, ProblemLog, UncaughtLog } from './testing/hearing.test.js';
import { place } from './testing/mount.test.js';
import { jsonReply, Network, offline } from './testing/network.test.js';
import { has, headingOf, press, textOf, untilHeading } from './testing/person.test.js';

const demo = { endpoint: 'demo' };

describe('a definition that the page brings', () => {
  let log: ConsoleLog;
  let problems: ProblemLog;
  let uncaught: UncaughtLog;
  let network: Network;

  beforeEach(() => {
    log = new ConsoleLog();
    problems = new ProblemLog();
    uncaught = new UncaughtLog();
    network = new Network();
  });

  afterEach(async () => {
    const messages = await uncaught.settled();
    for (const each of [log, problems, uncaught, network]) each.restore();
    registry().languages.delete('es');
    expect(messages, 'exceptions out of the element').to.deep.equal([]);
  });

  it('with mistakes is refused with every mistake in one message', async () => {
    const definition = {
      ...oneWord,
      audience: 'pupils',
      pages: [{ id: 'p', items: [{ id: 'a', type: 'scle' }] }],
    };
    const survey = await place(demo, 'kith-survey', { definition });
    expect(problems.codes).to.deep.equal(['definition-invalid']);
    expect(log.errors[0]).to.contain('audience').and.contain('pages[0].items[0]');
    expect(headingOf(survey)).to.equal('This survey cannot be shown right now');
  });

  it('that is no definition at all is refused', async () => {
    for (const definition of [null, 'lunch', 7, []]) await place(demo, 'kith-survey', { definition });
    expect(problems.codes).to.deep.equal(Array.from({ length: 4 }, () => 'definition-invalid'));
  });

  it('at an address is read again for who comes next, and stays where there is no network by then', async () => {
    const src = `/lunch-${crypto.randomUUID()}.json`;
    const { fetch } = globalThis;
    globalThis.fetch = () => Promise.resolve(Response.json(lunch));
    try {
      const survey = await place({ ...demo, src, 'shared-device': 'on' });
      expect(headingOf(survey)).to.equal('Lunch');
      globalThis.fetch = () => Promise.reject(new TypeError('offline'));
      survey.model.startAgain();
      await survey.ready;
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(headingOf(survey)).to.equal('Lunch');
      globalThis.fetch = () => Promise.resolve(Response.json({ ...lunch, title: 'Supper' }));
      survey.model.startAgain();
      await untilHeading(survey, 'Supper');
    } finally {
      globalThis.fetch = fetch;
    }
    expect(problems.codes).to.deep.equal([]);
  });

  it('at an address that never answers is given up, and is instrument-not-loaded', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const { fetch } = globalThis;
    AbortSignal.timeout = () => timeout(5);
    globalThis.fetch = (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => {
          reject(new Error('given up'));
        });
      });
    try {
      await place({ src: '/lunch.json', endpoint: 'demo' });
    } finally {
      Object.assign(AbortSignal, { timeout });
      globalThis.fetch = fetch;
    }
    expect(problems.codes).to.deep.equal(['instrument-not-loaded']);
  });

  it('at an address that cannot be reached, says nothing useful or is not there is instrument-not-loaded', async () => {
    network.answer('/offline.json', offline);
    network.answer('/html.json', () => new Response('<h1>Welcome</h1>'));
    network.answer('/gone.json', () => jsonReply({}, 404));
    for (const src of ['/offline.json', '/html.json', '/gone.json']) await place({ ...demo, src });
    expect(problems.codes).to.deep.equal(Array.from({ length: 3 }, () => 'instrument-not-loaded'));
    expect(problems.events[2]?.error)
      .to.be.instanceOf(KithError)
      .and.include({ given: 404, path: '/gone.json' });
  });

  it('is shown without being in the catalogue', async () => {
    const survey = await place(demo, 'kith-survey', { definition: structuredClone(lunch) });
    expect(headingOf(survey)).to.equal('Lunch');
    expect(problems.codes).to.deep.equal([]);
  });

  it('has its Spanish in a file beside it', async () => {
    registry().languages.set('es', es);
    network.answer('/lunch.json?v=2', () => jsonReply(lunch));
    network.answer('/lunch.es.json?v=2', () => jsonReply(lunchInSpanish));
    const survey = await place({ ...demo, src: '/lunch.json?v=2', languages: 'en es', lang: 'es' });
    expect(headingOf(survey)).to.equal('El almuerzo');
  });

  it('offers the languages that come with it and were checked by a person', async () => {
    registry().languages.set('es', es);
    const catalogues = { es: { ...lunchInSpanish, status: 'reviewed' } };
    const survey = await place(demo, 'kith-survey', { definition: lunch, catalogues });
    await press(survey, 'Español');
    await untilHeading(survey, 'El almuerzo');
  });

  it('does not offer by itself a language that nobody has checked', async () => {
    const survey = await place(demo, 'kith-survey', {
      definition: lunch,
      catalogues: { es: lunchInSpanish },
    });
    expect(has(survey, '[part=languages]')).to.equal(false);
  });

  it('stays usable in its own language when neither words nor interface of another can be had', async () => {
    const survey = await place({ ...demo, languages: 'en es', lang: 'es' }, 'kith-survey', {
      definition: lunch,
    });
    expect(headingOf(survey)).to.equal('Lunch');
    expect(problems.codes).to.have.length(1);
  });

  it('says so when the catalogue belongs to another version', async () => {
    registry().languages.set('es', es);
    const catalogues = { es: { ...lunchInSpanish, version: '0.9.0' } };
    const survey = await place({ ...demo, languages: 'en es' }, 'kith-survey', {
      definition: lunch,
      catalogues,
    });
    await press(survey, 'Español');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(problems.codes).to.deep.equal(['catalogue-mismatch']);
    expect(textOf(survey)).to.contain('This language cannot be loaded right now.').and.contain('Lunch');
  });
});
