import type { Preview } from '@storybook/web-components-vite';
import '../src/define.js';
import { arrange, openSandbox } from '../stories/support/sandbox.js';
import { venue } from '../stories/support/venue.js';
import './preview.css';

type Toolbar = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<NonNullable<Toolbar['toolbar']>['icon']>;

const toolbar = (title: string, icon: Icon, items: Readonly<Record<string, string>>): Toolbar => ({
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
  },
});

const preview: Preview = {
  tags: ['autodocs'],
  beforeAll: openSandbox,
  beforeEach: arrange,
  decorators: [venue],
  globalTypes: {
    scheme: toolbar('Scheme', 'mirror', { light: 'Light', dark: 'Dark' }),
    lang: toolbar('Language', 'globe', {
      'en-GB': 'English (Britain)',
      'en-US': 'English (United States)',
      'en-CA': 'English (Canada)',
      'fr-CA': 'Français (Canada)',
      'cy-GB': 'Cymraeg',
    }),
    dir: toolbar('Direction', 'transfer', { ltr: 'Left to right', rtl: 'Right to left' }),
  },
  initialGlobals: { scheme: 'light', lang: 'en-GB', dir: 'ltr' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', context: '.venue' },
    controls: { expanded: true },
    viewport: {
      options: {
        phone: { name: 'Phone', styles: { width: '390px', height: '844px' }, type: 'mobile' },
        narrow: { name: 'Narrow (320)', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        tablet: { name: 'Tablet', styles: { width: '820px', height: '1180px' }, type: 'tablet' },
      },
    },
    options: {
      storySort: {
        order: [
          'Guides',
          ['Start here', 'Install', 'Theming', 'Own markup', 'Events', 'Security', 'Several venues'],
        ],
      },
    },
  },
};

export default preview;
