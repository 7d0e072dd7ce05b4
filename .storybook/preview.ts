import type { Preview } from '@storybook/web-components-vite';

/** What holds for every story: a violation of the accessibility rules is an error; the toolbar changes each form. */
const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
  },
  globalTypes: {
    lang: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'de', title: 'Deutsch' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    isolation: {
      description: 'Where the form renders',
      toolbar: {
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: '', title: 'In the page' },
          { value: 'shadow', title: 'In a shadow root' },
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: '', title: 'As the page' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
  },
  initialGlobals: { lang: 'de', isolation: '', theme: '' },
};

export default preview;
