import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite';
import '../test/dist/fixtures/elements.js';
import manifest from '../custom-elements.json?raw';
import { answerFixtures } from '../test/dist/fixtures/network.js';
import './preview.css';

setCustomElementsManifest(JSON.parse(manifest));
answerFixtures();

const preview: Preview = {
  globalTypes: {
    theme: {
      description: 'What the page says by color-scheme',
      toolbar: { title: 'Theme', items: ['light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'Made languages show whether a layout bears another one',
      toolbar: {
        title: 'Language',
        items: [
          { value: 'own', title: 'As in the story' },
          { value: 'es', title: 'Español' },
          { value: 'ar', title: 'العربية' },
          { value: 'en-XA', title: 'Longer, accented (en-XA)' },
          { value: 'ar-XB', title: 'Right to left (ar-XB)' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light', language: 'own' },
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    },
    options: { storySort: { order: ['Surveys', 'Items', 'Provider', 'Look'] } },
  },
};

export default preview;
