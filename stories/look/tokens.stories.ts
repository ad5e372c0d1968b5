import type { Meta, StoryObj } from '@storybook/web-components-vite';
import highContrast from '../../packages/embed/src/themes/high-contrast.css?raw';
import plain from '../../packages/embed/src/themes/plain.css?raw';
import playful from '../../packages/embed/src/themes/playful.css?raw';
import { allFixtures, type Fixture } from '../../test/dist/fixtures/index.js';
import { lead } from '../../test/dist/fixtures/show.js';
import { tokenEditor } from './editor.js';
import './look.css';

const themes = { plain, 'high-contrast': highContrast, playful };

const found = (fixtures: readonly Fixture[], group: string, name: string): Fixture => {
  const fixture = fixtures.find((one) => one.group === group && one.name === name);
  if (!fixture) throw new Error(`There is no fixture "${name}" in "${group}".`);
  return fixture;
};

const fixtures = await allFixtures();

/** The editor beside a survey in the state of a fixture, in the look that the toolbar asks for. */
function storyOf(fixture: Fixture): StoryObj {
  return {
    render: (_, { globals }) => {
      const theme = String(globals['theme']);
      const stage = document.createElement('div');
      stage.className = `kith-stage ${theme}`;
      stage.append(tokenEditor({ fixture, themes, isDark: theme === 'dark' }));
      return stage;
    },
    play: async ({ canvasElement }) => {
      const element = canvasElement.querySelector<HTMLElement>(fixture.tag);
      if (element) await lead(element, fixture);
    },
  };
}

const meta: Meta = { title: 'Look/Tokens' };
export default meta;

export const Tokens = storyOf(found(fixtures, 'surveys/student-belonging-6-12/en', 'answered'));

export const TokensForYoungReaders = storyOf(found(fixtures, 'surveys/student-belonging-k-2/en', 'answered'));
