import { languages } from '@amtform/widget/messages';
import type { Preview } from '@storybook/web-components-vite';
import { languageName } from '../stories/support/language-name.js';
import { themes } from '../stories/support/form-look.js';

const themeNames: Readonly<Record<string, string>> = { kern: 'KERN', 'high-contrast': 'High contrast' };

/** A menu of the toolbar: what it is about, and value and name of each choice. */
function menu(
  description: string,
  icon: 'globe' | 'contrast' | 'component' | 'browser' | 'document' | 'paintbrush',
  choices: Readonly<Record<string, string>>,
) {
  const items = Object.entries(choices).map(([value, title]) => ({ value, title }));
  return { description, toolbar: { icon, dynamicTitle: true, items } };
}

/** What holds for every story: a violation of the accessibility rules is an error; the toolbar changes each form. */
const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
  },
  globalTypes: {
    lang: menu('Language', 'globe', {
      '': 'Language of the form',
      ...Object.fromEntries(languages.map((tag) => [tag, languageName(tag)])),
    }),
    theme: menu('Theme', 'paintbrush', {
      '': 'Default theme',
      ...Object.fromEntries(Object.keys(themes).map((name) => [name, themeNames[name] ?? name])),
    }),
    scheme: menu('Colours', 'contrast', { '': 'Colours of the device', light: 'Light', dark: 'Dark' }),
    width: menu('Width', 'browser', {
      '': 'Full width',
      '320px': '320 px',
      '768px': '768 px',
      '1280px': '1280 px',
      column: 'Narrow column',
    }),
    isolation: menu('Where the form renders', 'component', { '': 'In the page', shadow: 'In a shadow root' }),
    media: menu('Medium', 'document', { screen: 'Screen', print: 'Paper' }),
  },
  initialGlobals: { lang: '', theme: '', scheme: 'light', width: '', isolation: '', media: 'screen' },
};

export default preview;
