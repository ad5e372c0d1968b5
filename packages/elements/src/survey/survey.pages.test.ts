import { expect } from '@open-wc/testing';
import { begun } from './testing/begin.test.js';
import { lunch } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { buttonsOf, choose, find, headingOf, item, press, textOf } from './testing/person.test.js';

describe('the pages of a survey', () => {
  failOnUncaught();

  it('say where the person is', async () => {
    const survey = await begun();
    expect(textOf(find(survey, '[part=progress]'))).to.equal('Page 1 of 2');
    expect(find(survey, 'progress', HTMLProgressElement)).to.include({ value: 1, max: 2 });
    await press(survey, 'Next');
    expect(textOf(find(survey, '[part=progress]'))).to.equal('Page 2 of 2');
    expect(find(survey, 'progress', HTMLProgressElement).value).to.equal(2);
  });

  it('lead back with the answers in place; the first has no way back', async () => {
    const survey = await begun();
    expect(buttonsOf(survey)).not.to.include('Back');
    await choose(survey, 'taste', 4);
    await press(survey, 'Next', 'Back');
    expect(headingOf(survey)).to.equal('The food');
    expect(find(item(survey, 'taste'), 'input[value="4"]', HTMLInputElement).checked).to.equal(true);
  });

  it('a heading level given by the page is honoured, and kept within 1 to 6', async () => {
    for (const [given, level] of [
      ['4', '4'],
      ['9', '6'],
      ['0', '1'],
      ['big', '2'],
      ['', '2'],
    ] as const) {
      const survey = await mount(lunch, { 'heading-level': given });
      expect(find(survey, '[role=heading]').ariaLevel, `"${given}"`).to.equal(level);
    }
  });
});
