import { createElement } from 'react';
import { AddonPanel } from 'storybook/internal/components';
import { addons, types } from 'storybook/manager-api';
import { FormPanel } from './form-panel.js';

addons.register('amtform', () => {
  addons.add('amtform/panel', {
    type: types.PANEL,
    title: 'Form',
    render: ({ active = false }) => createElement(AddonPanel, { active, children: createElement(FormPanel) }),
  });
});
