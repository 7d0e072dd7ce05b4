import type { StorybookConfig } from '@storybook/web-components-vite';
import { exampleIndexer, exampleStories } from './example-stories.js';

/** Where the stories are, and how Vite finds the sources of the packages. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts', '../examples/forms/*.form.json'],
  experimental_indexers: (indexers = []) => [...indexers, exampleIndexer],
  addons: ['@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [exampleStories(), ...(vite.plugins ?? [])],
    resolve: {
      ...vite.resolve,
      conditions: ['@amtform/source', 'module', 'browser', 'development|production'],
    },
  }),
};

export default config;
