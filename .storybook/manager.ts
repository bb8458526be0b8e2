import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Foyer', colorPrimary: '#a5371b', colorSecondary: '#1f5f5b' }),
});
