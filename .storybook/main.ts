import type { StorybookConfig } from '@storybook/web-components-vite';

/** Where the stories are, and how Vite finds the sources of the packages. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    resolve: {
      ...vite.resolve,
      conditions: ['@amtform/source', 'module', 'browser', 'development|production'],
    },
  }),
};

export default config;
