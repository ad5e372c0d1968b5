import type { StorybookConfig } from '@storybook/web-components-vite';
import { fixtureIndexer, fixtureModules } from './fixture-index.js';

const config: StorybookConfig = {
  // Every file of fixtures is a group of stories: see fixture-index.ts.
  stories: [
    '../test/fixtures/{items,surveys}/*.ts',
    '../test/fixtures/{provider,diagnose,results,share-back-page}.ts',
    '../stories/**/*.stories.ts',
  ],
  // The pages for web teams are shown as they are served.
  staticDirs: [{ from: '../packages/embed/dist/files', to: '/kith' }],
  experimental_indexers: (indexers = []) => [fixtureIndexer, ...indexers],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), fixtureModules()],
    // Bundled beforehand, Lit would be there twice.
    optimizeDeps: {
      ...vite.optimizeDeps,
      exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'],
    },
  }),
};

export default config;
