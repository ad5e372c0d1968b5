import { expect, fixtureSync } from '@open-wc/testing';
import type { ShareBack } from '../publish/share-back.js';
import type { ShareBackElement } from './share-back-element.js';
import { rootOf, until, wordsOf } from './testing/place.test.js';

const content: ShareBack = {
  kith: 'share-back/1',
  texts: {
    en: {
      title: 'What you told us',
      heard: ['You feel welcome.'],
      will: [{ what: 'A person to call.', by: '2027-01-15' }],
      cannot: [{ what: 'A later start.', why: 'The buses.' }],
    },
    es: { title: 'Lo que nos dijo', heard: ['Bienvenida.'], will: [], cannot: [] },
  },
};

async function show(properties: object, inside?: Element): Promise<ShareBackElement> {
  const frame = fixtureSync<HTMLElement>('<div></div>');
  const element = document.createElement('kith-share-back');
  Object.assign(element, properties);
  if (inside) element.append(inside);
  frame.append(element);
  await until('what is shared', () => rootOf(element).querySelector('.heading, .state') !== null);
  await element.updateComplete;
  return element;
}

describe('what is shared back', () => {
  it('says what was heard, what will be done and by when, and what cannot be and why, in this order', async () => {
    const words = wordsOf(rootOf(await show({ content, lang: 'en' })));
    const parts = ['You feel welcome.', 'By January 15, 2027', 'A later start. Why: The buses.'];
    const places = parts.map((part) => words.indexOf(part));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal([...places].sort((one, other) => one - other));
  });

  it('is in the reader’s language, and leaves out what there is nothing of', async () => {
    const words = wordsOf(rootOf(await show({ content, lang: 'es' })));
    expect(words).to.match(/Lo que escuchamos ?Bienvenida\./);
    expect(words).not.to.include('Lo que no podemos hacer');
  });

  it('keeps a number to call in one piece and in its own order, in a language that runs from the right too', async () => {
    const { title, heard, will, cannot } = content.texts['en']!;
    const ar = { title, heard, will, cannot, contact: 'خط العائلات، 555-0100 أو 555-0199.' };
    const element = await show({ content: { ...content, texts: { ar } }, lang: 'ar' });
    const numbers = [...rootOf(element).querySelectorAll<HTMLElement>('bdi')];
    expect(numbers.map(({ textContent }) => textContent)).to.deep.equal(['555-0100', '555-0199']);
    for (const number of numbers) {
      expect(getComputedStyle(number).direction).to.equal('ltr');
      expect(getComputedStyle(number).whiteSpace).to.equal('nowrap');
    }
  });

  it('asks whether it reflects what was said, where the page has put that question into it', async () => {
    const question = document.createElement('p');
    const asked = 'Does this reflect what you said?';
    const element = await show({ content, lang: 'en' }, question);
    expect(wordsOf(rootOf(element))).to.include(asked);
    expect(question.assignedSlot).not.to.equal(null);
    expect(wordsOf(rootOf(await show({ content, lang: 'en' })))).not.to.include(asked);
  });

  it('is not shown where a day is none, and the web team hears the place', async () => {
    const { error } = console;
    console.error = () => undefined;
    const places: (string | undefined)[] = [];
    const hear = (event: Event) => {
      if ('error' in event) places.push((event.error as { path?: string }).path);
    };
    document.addEventListener('kith-error', hear);
    try {
      const wrong = {
        ...content,
        texts: { en: { ...content.texts['en'], will: [{ what: 'X', by: 'soon' }] } },
      };
      const element = await show({ content: wrong, lang: 'en' });
      await until('calm words', () => wordsOf(rootOf(element)).includes('cannot be shown right now'));
      expect(places).to.deep.equal(['texts.en.will[0].by']);
    } finally {
      document.removeEventListener('kith-error', hear);
      console.error = error;
    }
  });

  const buttons = (element: ShareBackElement) => [
    ...rootOf(element).querySelectorAll<HTMLButtonElement>('[part=language]'),
  ];
  const inFrench = { title: 'Ce que vous avez dit', heard: ['Bienvenue.'], will: [], cannot: [] };
  const more = { ...content, texts: { ...content.texts, fr: inFrench } };

  it('offers the languages of the file, each by its own name, and begins with that of the tag', async () => {
    const element = await show({ content: more, lang: 'es' });
    expect(buttons(element).map(({ lang, textContent }) => [lang, textContent.trim()])).to.deep.equal([
      ['en', 'English'],
      ['es', 'Español'],
      ['fr', 'français'],
    ]);
    expect(buttons(element).map((one) => one.ariaPressed)).to.deep.equal(['false', 'true', 'false']);
  });

  it('is read in the language that somebody chooses, and the question inside goes along', async () => {
    const question = document.createElement('kith-survey');
    const element = await show({ content: more, lang: 'en' }, question);
    buttons(element)[1]?.click();
    await element.updateComplete;
    expect(wordsOf(rootOf(element))).to.match(/Lo que escuchamos ?Bienvenida\./);
    expect(question.lang).to.equal('es');
    expect(rootOf(element).querySelector('.results')?.getAttribute('lang')).to.equal('es');
    element.lang = 'en';
    await element.updateComplete;
    expect(wordsOf(rootOf(element))).to.include('You feel welcome.');
  });

  it('has its own words, marked as such, in a language that Kith has none in', async () => {
    const element = await show({ content: more, lang: 'en' });
    buttons(element)[2]?.click();
    await element.updateComplete;
    const heard = [...rootOf(element).querySelectorAll<HTMLElement>('li span')].map((one) => one.lang);
    expect(wordsOf(rootOf(element))).to.include('Bienvenue.');
    expect(heard).to.deep.equal(['fr']);
  });

  it('begins with what the browser asks for, and offers no choice where there is one language', async () => {
    Object.defineProperty(navigator, 'languages', { configurable: true, value: ['fr-CA', 'es'] });
    try {
      expect(wordsOf(rootOf(await show({ content: more })))).to.include('Ce que vous avez dit');
    } finally {
      Reflect.deleteProperty(navigator, 'languages');
    }
    const { es } = content.texts;
    expect(buttons(await show({ content: { ...content, texts: { es } } }))).to.be.empty;
  });
});
