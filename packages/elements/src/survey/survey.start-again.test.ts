import { es } from '@kith/core/languages/es';
import { expect } from '@open-wc/testing';
import { registry } from './registry.js';
import { lunch, lunchInSpanish } from './testing/definitions.test.js';
import { failOnUncaught } from './testing/hearing.test.js';
import { mount } from './testing/mount.test.js';
import { headingOf, press, untilHeading } from './testing/person.test.js';

describe('a survey that is started again', () => {
  failOnUncaught();

  beforeEach(() => {
    registry().languages.set('es', es);
    registry().catalogues.set('test-lunch.es', { catalogue: lunchInSpanish });
  });

  afterEach(() => {
    registry().languages.delete('es');
    registry().catalogues.delete('test-lunch.es');
  });

  for (const [shared, who, title] of [
    ['off', 'goes on in the language that was chosen at a device of one’s own', 'El almuerzo'],
    ['on', 'begins in its first language for who comes next', 'Lunch'],
  ] as const)
    it(who, async () => {
      const survey = await mount(lunch, { languages: 'en es', lang: 'en', 'shared-device': shared });
      await press(survey, 'Español');
      await untilHeading(survey, 'El almuerzo');
      survey.model.startAgain();
      // What stood there stands there for a moment.
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(headingOf(survey)).to.equal(title);
    });
});
