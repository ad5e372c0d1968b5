import type { Definition } from '@kith/core';
import { aTimeout, expect } from '@open-wc/testing';
import type { SurveyElement } from './survey-element.js';
import { oneWord, oneWordForStudents } from './testing/definitions.test.js';
import { ConsoleLog, failOnUncaught, ProblemLog } from './testing/hearing.test.js';
import { type Attributes, mount } from './testing/mount.test.js';
import { held, jsonReply, Network, newAddress, offline, receipt, refusal } from './testing/network.test.js';
import {
  buttonsOf,
  find,
  headingOf,
  press,
  textOf,
  until,
  untilHeading,
  write,
} from './testing/person.test.js';

const arrived = 'Your answers have arrived.';
const kept = 'Your answers are kept on this device.';
const unseen = 'Your answers were sent. This page cannot see whether they arrived.';

/** A storage that takes nothing, as when the device is full. Returns the way back. */
function withoutStorage(): () => void {
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') as PropertyDescriptor;
  const value = (): never => {
    throw new DOMException('on purpose', 'QuotaExceededError');
  };
  Object.defineProperty(IDBObjectStore.prototype, 'put', { ...put, value });
  return () => Object.defineProperty(IDBObjectStore.prototype, 'put', put);
}

/** Notes what is saved, instead of saving it. */
function savedFiles(signal: AbortSignal): {
  readonly files: readonly Blob[];
  readonly names: readonly string[];
} {
  const files: Blob[] = [];
  const names: string[] = [];
  const createObjectURL = Object.getOwnPropertyDescriptor(URL, 'createObjectURL') as PropertyDescriptor;
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return 'blob:noted';
  };
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
    configurable: true,
    value(this: HTMLAnchorElement) {
      names.push(this.download);
    },
  });
  signal.addEventListener('abort', () => {
    Object.defineProperty(URL, 'createObjectURL', createObjectURL);
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  });
  return { files, names };
}

describe('what becomes of the answers, as a person sees it', () => {
  failOnUncaught();
  let network: Network;
  let problems: ProblemLog;
  let log: ConsoleLog;
  let endpoint: string;
  let stop: AbortController;

  beforeEach(() => {
    network = new Network();
    problems = new ProblemLog();
    log = new ConsoleLog();
    endpoint = newAddress();
    stop = new AbortController();
  });

  afterEach(() => {
    stop.abort();
    for (const each of [network, problems, log]) each.restore();
  });

  async function sent(attributes: Attributes = {}, definition: Definition = oneWord): Promise<SurveyElement> {
    const survey = await mount(definition, { endpoint, ...attributes });
    await press(survey, 'Start');
    await write(survey, 'word', 'Soup');
    await press(survey, 'Send my answers');
    return survey;
  }

  const outcome = (survey: SurveyElement): string => textOf(find(survey, '[part=outcome]'));

  async function reads(survey: SurveyElement, words: string): Promise<void> {
    await until(() => outcome(survey).startsWith(words), words);
  }

  /** The names of what the survey tells the page about the delivery, oldest first. */
  function toldToPage(): readonly string[] {
    const told: string[] = [];
    const { signal } = stop;
    window.addEventListener('kith-queued', ({ where }) => told.push(where), { signal });
    window.addEventListener(
      'kith-submitted',
      ({ confirmed }) => told.push(confirmed ? 'confirmed' : 'unconfirmed'),
      { signal },
    );
    return told;
  }

  it('without a connection they are kept, and nobody is told that they arrived', async () => {
    network.answer(endpoint, offline);
    const told = toldToPage();
    const survey = await sent();
    await reads(survey, kept);
    expect(headingOf(survey)).to.equal('Thank you');
    expect(buttonsOf(survey)).to.deep.equal(['Try again now']);
    expect(told).to.include('device').and.not.include('confirmed');
  });

  it('kept ones arrive when the person tries again, with the same bytes', async () => {
    network.answer(endpoint, offline);
    const survey = await sent();
    await reads(survey, kept);
    network.answer(endpoint, receipt);
    await press(survey, 'Try again now');
    await reads(survey, arrived);
    expect(buttonsOf(survey)).to.deep.equal([]);
    const bodies = network.requests.map(({ body }) => body);
    expect(bodies).to.have.length(2);
    expect(bodies[1]).to.equal(bodies[0]);
  });

  describe('where the device keeps nothing', () => {
    let restore: () => void;
    beforeEach(() => {
      restore = withoutStorage();
      network.answer(endpoint, offline);
    });
    afterEach(() => {
      restore();
    });
    const inPage = 'Your answers are not sent yet. Please keep this page open';

    it('the person is asked to keep the page open, and can send once the network is back', async () => {
      const survey = await sent();
      await reads(survey, inPage);
      network.answer(endpoint, receipt);
      await press(survey, 'Try again now');
      await reads(survey, arrived);
      expect(buttonsOf(survey)).to.deep.equal([]);
    });

    it('they can be saved as a file, which holds what would be sent', async () => {
      const survey = await sent();
      await reads(survey, inPage);
      await until(() => buttonsOf(survey).includes('Save my answers'), 'the button');
      const made = savedFiles(stop.signal);
      await press(survey, 'Save my answers');
      expect(made.names).to.deep.equal(['my-answers.json']);
      const saved = JSON.parse((await made.files[0]?.text()) ?? '') as unknown;
      expect(saved).to.deep.equal(JSON.parse(network.requests[0]?.body ?? ''));
    });

    it('nothing is saved on a device that others use', async () => {
      const survey = await sent({}, oneWordForStudents);
      await reads(survey, inPage);
      await aTimeout(50);
      expect(buttonsOf(survey)).to.deep.equal(['Try again now', 'Next person']);
    });
  });

  it('refused by the receiver’s own word they need attention; nothing thanks the person for them', async () => {
    network.answer(endpoint, refusal);
    const survey = await sent();
    await untilHeading(survey, 'Your answers have not arrived');
    expect(outcome(survey)).to.contain('Please tell the people who run this survey.');
    expect(textOf(survey)).not.to.contain('That was all.');
    expect(problems.codes).to.deep.equal(['endpoint-refused']);
    expect(textOf(survey)).not.to.contain('survey-closed').and.not.contain('403');
  });

  it('refused ones can be saved as a file on a device of one’s own, and on no other', async () => {
    network.answer(endpoint, refusal);
    const survey = await sent();
    await until(() => buttonsOf(survey).includes('Save my answers'), 'the button');
    expect(textOf(survey)).to.contain('You can save your answers').and.not.contain('If you cannot wait');
    const made = savedFiles(stop.signal);
    await press(survey, 'Save my answers');
    const saved = JSON.parse((await made.files[0]?.text()) ?? '') as unknown;
    expect(saved).to.deep.equal(JSON.parse(network.requests[0]?.body ?? ''));
    const shared = await sent({}, oneWordForStudents);
    await untilHeading(shared, 'Your answers have not arrived');
    await aTimeout(50);
    expect(buttonsOf(shared)).to.deep.equal(['Next person']);
  });

  it('a page of a school filter is no receipt: the answers stay, and the web team learns of it', async () => {
    const page = new Response('<h1>Blocked</h1>', { headers: { 'content-type': 'text/html' } });
    network.answer(endpoint, () => page);
    const survey = await sent({ confirm: 'status' });
    await reads(survey, kept);
    expect(problems.codes).to.deep.equal(['endpoint-misdirected']);
  });

  it('taken without a receipt, they were sent, and the page says that it cannot see more', async () => {
    network.answer(endpoint, () => jsonReply({}));
    const told = toldToPage();
    const survey = await sent();
    await reads(survey, unseen);
    expect(buttonsOf(survey)).to.deep.equal([]);
    expect(told.at(-1)).to.equal('unconfirmed');
  });

  it('where the page says so, the status is enough', async () => {
    network.answer(endpoint, () => jsonReply({}));
    await reads(await sent({ confirm: 'status' }), arrived);
  });

  it('the person reads that they are being sent until the endpoint has spoken', async () => {
    const late = held(receipt);
    network.answer(endpoint, late.reply);
    const told = toldToPage();
    const survey = await sent();
    await until(() => network.records(endpoint).length === 1, 'the request');
    expect(outcome(survey)).to.equal('Sending your answers…');
    expect(told).not.to.include('confirmed');
    late.release();
    await reads(survey, arrived);
    expect(told.at(-1)).to.equal('confirmed');
  });

  it('with a receipt they have arrived: thanks, and what happens next', async () => {
    network.answer(endpoint, receipt);
    const survey = await sent();
    await reads(survey, arrived);
    expect(headingOf(survey)).to.equal('Thank you');
    expect(textOf(survey)).to.contain('That was all.');
    expect(network.records(endpoint)).to.have.length(1);
    expect(problems.codes).to.deep.equal([]);
  });

  it('a demonstration sends nothing and says so', async () => {
    const survey = await sent({ endpoint: 'demo' });
    expect(outcome(survey)).to.equal('This is a demonstration. Nothing is sent.');
    expect(network.requests).to.be.empty;
  });

  it('what becomes of one person’s answers is not shown to the next', async () => {
    const late = held(receipt);
    network.answer(endpoint, offline);
    const survey = await sent({}, oneWordForStudents);
    await reads(survey, kept);
    network.answer(endpoint, late.reply);
    await press(survey, 'Try again now');
    await reads(survey, 'Sending');
    expect(buttonsOf(survey)).not.to.include('Next person');
    late.release();
    await reads(survey, arrived);
    await press(survey, 'Next person');
    await untilHeading(survey, 'One word');
    expect(textOf(survey)).not.to.contain('arrived').and.not.contain('kept');
  });

  it('kept answers of one person go their way while the next one answers', async () => {
    network.answer(endpoint, offline);
    const survey = await sent({}, oneWordForStudents);
    await reads(survey, kept);
    await press(survey, 'Next person');
    await untilHeading(survey, 'One word');
    await press(survey, 'Start');
    network.answer(endpoint, receipt);
    await press(survey, 'Send my answers');
    await reads(survey, arrived);
    window.dispatchEvent(new Event('online'));
    await until(() => new Set(network.records(endpoint).map((one) => one.responseId)).size === 2, 'both');
  });
});
