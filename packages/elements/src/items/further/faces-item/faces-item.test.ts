import './define.js';
import { expect } from '@open-wc/testing';
import { find, findAll, option, textOf } from '../../testing/find.test.js';
import { formControlSuite } from '../../testing/form-control-suite.test.js';
import { place } from '../../testing/place.test.js';
import { click, press } from '../../testing/press.test.js';
import { warnings } from '../../testing/warnings.test.js';
import type { FacesItemElement } from './faces-item.js';

/** Stands in for the browser's player, which has nothing to play here. */
class Player extends EventTarget {
  static all: Player[] = [];
  static refuses = false;
  isPlaying = false;

  constructor(readonly address: string) {
    super();
    Player.all.push(this);
  }

  play(): Promise<void> {
    if (Player.refuses) return Promise.reject(new Error('no such file'));
    this.isPlaying = true;
    return Promise.resolve();
  }

  pause(): void {
    this.isPlaying = false;
  }
}

const playing = () => Player.all.filter(({ isPlaying }) => isPlaying).map(({ address }) => address);

const audio = 'audio="q.mp3" audio-points="no.mp3 sometimes.mp3 yes.mp3"';

const make = (attributes = ''): Promise<FacesItemElement> =>
  place<FacesItemElement>(
    `<kith-faces-item label="Do you like school?" outside="declined" ${attributes}></kith-faces-item>`,
  );

formControlSuite({
  tag: 'kith-faces-item',
  attributes: `outside="declined" ${audio}`,
  values: [
    { value: 3, attribute: '3', entries: [['q', '3']] },
    { value: 1, attribute: '1', entries: [['q', '1']] },
    { value: 'declined', attribute: 'declined', entries: [['q', 'declined']] },
  ],
  answer: (item) => click(option(item, '2')),
  answered: 2,
});

describe('<kith-faces-item>', () => {
  const { Audio } = window;

  beforeEach(() => {
    Object.assign(Player, { all: [], refuses: false });
    Object.assign(window, { Audio: Player });
  });

  afterEach(() => {
    window.Audio = Audio;
  });

  it('says that it cannot be shown on a scale that has not three points', async () => {
    const { item, told } = await warnings(`<kith-faces-item label="Q" scale="agree5"></kith-faces-item>`);
    expect(textOf(item)).to.include('This question cannot be shown right now.');
    expect(told.join()).to.include('a scale with three points');
  });

  it('does not take two recordings for three points', async () => {
    const { item, told } = await warnings(
      `<kith-faces-item label="Q" audio-points="a.mp3 b.mp3"></kith-faces-item>`,
    );
    expect(findAll(item, 'button')).to.be.empty;
    expect(told.join()).to.include('audio-points="a.mp3 b.mp3"');
  });

  it('says calmly that a recording cannot be played', async () => {
    const item = await make(audio);
    Player.refuses = true;
    await click(find(item, '.listen'));
    await item.updateComplete;
    expect(find(item, '[role=status]').textContent).to.include('This recording cannot be played right now.');
    expect(find(item, '.listen').getAttribute('aria-pressed')).to.equal('false');
    await expect(item).to.be.accessible();
  });

  it('a recording that breaks off is said too, and the next that plays takes it back', async () => {
    const item = await make(audio);
    await click(find(item, '.listen'));
    Player.all[0]?.dispatchEvent(new Event('error'));
    await item.updateComplete;
    expect(find(item, '.failed').textContent).to.include('cannot be played');
    await click(find(item, '.listen'));
    await item.updateComplete;
    expect(find(item, '.failed').textContent).to.equal('');
  });

  it('plays nothing by itself, and loads nothing', async () => {
    const item = await make(audio);
    await click(option(item, '3'));
    expect(Player.all).to.be.empty;
  });

  it('plays one recording at a time, whichever question it belongs to', async () => {
    const first = await make(audio);
    const second = await make('audio="other.mp3"');
    await click(findAll(first, '.listen')[2]!);
    expect(playing()).to.deep.equal(['sometimes.mp3']);
    await click(find(second, '.listen'));
    await first.updateComplete;
    expect(playing()).to.deep.equal(['other.mp3']);
    expect(findAll(first, '[aria-pressed=true]')).to.be.empty;
  });

  it('a second press stops it, and so does leaving the page', async () => {
    const item = await make(audio);
    const button = find(item, '.listen');
    await click(button);
    await item.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    await click(button);
    expect(playing()).to.be.empty;
    await click(button);
    item.remove();
    expect(playing()).to.be.empty;
  });

  it('can be played anew when it has ended', async () => {
    const item = await make(audio);
    await click(find(item, '.listen'));
    Player.all[0]?.dispatchEvent(new Event('ended'));
    await item.updateComplete;
    expect(find(item, '.listen').getAttribute('aria-pressed')).to.equal('false');
    await click(find(item, '.listen'));
    expect(Player.all).to.have.length(2);
  });

  it('names what each button lets hear', async () => {
    const item = await make(audio);
    const names = findAll(item, '.listen').map((button) => button.textContent.trim());
    expect(names).to.deep.equal(['Listen to the question', 'Listen: No', 'Listen: Sometimes', 'Listen: Yes']);
  });

  it('draws each face beside its word, for the eye alone', async () => {
    const item = await make();
    expect(findAll(item, '.faces label').map((label) => label.textContent.trim())).to.deep.equal([
      'No',
      'Sometimes',
      'Yes',
    ]);
    const faces = findAll(item, '.face');
    expect(faces).to.have.length(3);
    expect(faces.every((face) => face.getAttribute('aria-hidden') === 'true')).to.equal(true);
  });

  it('draws in the colour of the text alone', async () => {
    const colours = findAll(await make(), '.face, .face *').map((node) => getComputedStyle(node).stroke);
    expect(new Set(colours).size).to.equal(1);
  });

  it('gives small hands at least 76 pixels and 16 between, on a phone and on a narrow one', async () => {
    for (const width of [318, 248]) {
      const item = await make();
      item.style.width = `${width}px`;
      const boxes = findAll(item, '.faces label').map((label) => label.getBoundingClientRect());
      expect(Math.min(...boxes.flatMap((box) => [box.width, box.height])), `${width}`).to.be.at.least(76);
      const [one, two] = boxes;
      const gap = Math.max(two!.left - one!.right, two!.top - one!.bottom);
      // Firefox gives parts of pixels with an error in the fifth place.
      expect(Math.round(gap * 100) / 100, `${width}`).to.be.at.least(16);
      expect(find(item, 'fieldset').scrollWidth).to.be.at.most(width);
    }
  });

  it('is answered by keys', async () => {
    const item = await make();
    item.focus();
    await press('ArrowDown', 'ArrowDown');
    expect(item.value).to.equal(3);
  });
});
