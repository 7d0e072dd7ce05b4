import type { Preview } from '@storybook/web-components-vite';

/** What holds for every story: a violation of the accessibility rules is an error. */
const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
  },
};

export default preview;
