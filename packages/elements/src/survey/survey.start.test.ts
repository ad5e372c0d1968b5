import { KithError, type KithErrorCode } from '@kith/core';
import { addFurtherItemTypes } from '@kith/core/item-types';
import { expect } from '@open-wc/testing';
import '../instruments.js';
import '../languages/es.js';
import { registry } from './registry.js';
import type { SurveyElement } from './survey-element.js';
import { oneWord, oneWordForStudents } from './testing/definitions.test.js';
import { ConsoleLog, ProblemLog, UncaughtLog } from './testing/hearing.test.js';
import { type Attributes, mount, place } from './testing/mount.test.js';
import { find, has, headingOf, textOf } from './testing/person.test.js';

describe('a survey that cannot start', () => {
  let log: ConsoleLog;
  let problems: ProblemLog;
  let uncaught: UncaughtLog;

  beforeEach(() => {
    log = new ConsoleLog();
    problems = new ProblemLog();
    uncaught = new UncaughtLog();
  });

  afterEach(async () => {
    registry().loadAsset = null;
    const messages = await uncaught.settled();
    for (const each of [log, problems, uncaught]) each.restore();
    expect(messages, 'exceptions out of the element').to.deep.equal([]);
  });

  /** One cause, told once to the web team; calm words and the fallback for the person. */
  function expectRefusal(survey: SurveyElement, code: KithErrorCode): KithError {
    expect(problems.codes).to.deep.equal([code]);
    expect(log.errors).to.have.length(1);
    expect(log.errors[0]).to.contain(`[kith:${code}]`);
    expect(headingOf(survey)).to.equal(
      code === 'token-missing' ? 'Please open your own link' : 'This survey cannot be shown right now',
    );
    const link = survey.querySelector('a') as HTMLElement;
    expect(link.checkVisibility(), 'the fallback').to.equal(true);
    expect(has(survey, 'input, textarea, [part~=primary]')).to.equal(false);
    const error = problems.events[0]?.error as KithError;
    expect(error).to.be.instanceOf(KithError);
    return error;
  }

  const broken: readonly (readonly [string, Attributes, KithErrorCode])[] = [
    ['no endpoint', { endpoint: '' }, 'endpoint-missing'],
    ['an endpoint that is not encrypted', { endpoint: 'http://collector.test/r' }, 'endpoint-invalid'],
    ['an endpoint that is no address', { endpoint: 'https://' }, 'endpoint-invalid'],
    ['an unknown adapter', { endpoint: 'https://collector.test/r', adapter: 'jsn' }, 'adapter-unknown'],
    ['an unknown privacy mode', { privacy: 'anonymus' }, 'privacy-not-allowed'],
    ['an unknown context key', { context: 'shcool=s07' }, 'context-unknown'],
    ['an e-mail address in the context', { context: 'school=ann@example.org' }, 'context-invalid'],
    ['a broken escape in the context', { context: 'school=%E0%A4%A' }, 'context-invalid'],
    ['a confidential survey without a token', { privacy: 'confidential' }, 'token-missing'],
  ];
  for (const [cause, attributes, code] of broken) {
    it(`${cause} is ${code}`, async () => {
      expectRefusal(await mount(oneWord, attributes), code);
    });
  }

  it('a tag without any survey is instrument-unknown', async () => {
    const error = expectRefusal(await place({ endpoint: 'demo' }), 'instrument-unknown');
    expect(error.expected).to.contain('instrument');
  });

  it('an unknown instrument is told with the name that was probably meant', async () => {
    addFurtherItemTypes();
    const survey = await place({ instrument: 'student-belonging-6-21', endpoint: 'demo' });
    expectRefusal(survey, 'instrument-unknown');
    expect(log.errors[0]).to.contain('Did you mean "student-belonging-6-12"?');
    expect(log.errors[0]).to.contain('@kith/elements/every-instrument');
  });

  it('an instrument that the files do not have is unknown, too', async () => {
    registry().loadAsset = () => Promise.resolve(undefined);
    expectRefusal(await place({ instrument: 'student-vioce', endpoint: 'demo' }), 'instrument-unknown');
  });

  it('an instrument whose file does not arrive is not-loaded, with what the browser met', async () => {
    const cause = new TypeError('Failed to fetch');
    registry().loadAsset = () => Promise.reject(cause);
    const survey = await place({ instrument: 'student-voice', endpoint: 'demo' });
    const error = expectRefusal(survey, 'instrument-not-loaded');
    expect([error.given, error.cause]).to.deep.equal(['student-voice', cause]);
    expect(error.expected).to.equal(undefined);
  });

  it('a definition in a language that Kith does not have is told which there are, and how one is imported', async () => {
    const error = expectRefusal(await mount({ ...oneWord, language: 'fr' }), 'language-not-loaded');
    expect([error.given, error.expected]).to.deep.equal(['fr', 'en, es, ar']);
    expect(error.message).to.match(/@kith.elements.languages.es/);
  });

  it('a privacy mode that the survey does not allow is privacy-not-allowed', async () => {
    const survey = await place({ privacy: 'identified', endpoint: 'demo' }, 'kith-belonging-survey');
    expectRefusal(survey, 'privacy-not-allowed');
  });

  it('a token handed to an anonymous survey is refused and repeated nowhere', async () => {
    const survey = await mount(oneWord, {}, { respondentToken: 'pupil-4711' });
    const error = expectRefusal(survey, 'identifier-in-anonymous');
    expect(`${error.message} ${log.errors.join(' ')} ${textOf(survey)}`).not.to.contain('pupil-4711');
  });

  for (const name of ['respondent-token', 'authorization', 'headers', 'api-key', 'apikey', 'password']) {
    it(`a secret as the attribute ${name} is refused and repeated nowhere`, async () => {
      const survey = await mount(oneWord, { [name]: 'pupil-4711' });
      const error = expectRefusal(survey, 'secret-in-page');
      const told = [error.message, String(error.given), ...log.errors, ...log.warnings].join(' ');
      expect(told).to.contain(name).and.not.contain('4711');
    });
  }

  it('the secret key of a database is refused where the public one belongs', async () => {
    const claims = btoa(JSON.stringify({ role: 'service_role', iss: 'supabase' }));
    const key = `eyJhbGciOiJIUzI1NiJ9.${claims}.c2lnbmF0dXJl`;
    const endpoint = 'https://made-up.supabase.co/rest/v1/kith_responses';
    const survey = await mount(oneWord, {
      endpoint,
      adapter: 'postgrest',
      'adapter-options': `apikey=${key}`,
    });
    const error = expectRefusal(survey, 'secret-in-page');
    expect(`${error.message} ${String(error.given)}`)
      .to.contain('service_role')
      .and.not.contain(claims);
  });

  it('a status that the page cannot see counts for nothing', async () => {
    const attributes = { endpoint: 'https://docs.google.com/f', adapter: 'form', confirm: 'status' };
    expect(expectRefusal(await mount(oneWord, attributes), 'attribute-invalid').path).to.equal('confirm');
  });

  it('a meeting named beside identity questions is context-identifies', async () => {
    const items = [{ id: 'me', type: 'short-text', label: 'Who?', identity: true }] as const;
    const definition = { ...oneWord, id: 'test-identity', pages: [{ id: 'only', items }] };
    expectRefusal(await mount(definition, { context: 'sessionId=m1' }), 'context-identifies');
  });

  it('students are not asked an open question without being told whom to turn to', async () => {
    const { help, ...silent } = oneWordForStudents;
    expect(help).to.be.a('string');
    expectRefusal(await mount({ ...silent, id: 'test-no-help' }), 'help-missing');
  });

  it('a definition of the page without the validator is instrument-not-loaded', async () => {
    const survey = await place({ endpoint: 'demo' }, 'kith-survey', { definition: oneWord });
    expect(expectRefusal(survey, 'instrument-not-loaded').expected).to.contain('kith-all.js');
  });

  it('a broken token in the address is as good as none', async () => {
    history.replaceState(null, '', '#kith-token=%E0%A4%A');
    const survey = await mount(oneWord, { privacy: 'confidential' });
    expectRefusal(survey, 'token-missing');
    expect(location.hash).to.equal('');
  });

  it('names of languages that no browser knows do no harm', async () => {
    const survey = await mount(oneWord, { languages: 'en en_US x' });
    expect(headingOf(survey)).to.equal('One word');
    expect(problems.codes).to.deep.equal([]);
  });

  for (const [cause, instrument] of [
    ['found', 'session-exit'],
    ['not found', 'no-such-survey'],
  ] as const) {
    it(`the calm words are in the language of the tag when the survey was ${cause}`, async () => {
      const survey = await place({ instrument, lang: 'es' });
      expect(headingOf(survey)).to.equal('Esta encuesta no se puede mostrar ahora');
      expect(find(survey, '.survey').lang).to.equal('es');
    });
  }

  it('the web team reads the cause on the page when it works on its own machine', async () => {
    expect(textOf(await mount(oneWord, { endpoint: '' }))).to.contain('[kith:endpoint-missing]');
  });

  it('a survey that is mended in place starts', async () => {
    const survey = await mount(oneWord, { endpoint: '' });
    survey.endpoint = 'demo';
    await survey.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(headingOf(survey)).to.equal('One word');
  });

  it('an exception that nobody catches would be noticed here', async () => {
    void Promise.reject(new Error('on purpose'));
    expect(await uncaught.settled()).to.deep.equal(['Error: on purpose']);
    uncaught.messages.length = 0;
  });
});
