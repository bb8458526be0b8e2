import type { Country } from '../../schema/country.js';
import type { Statement } from '../../schema/statement.js';
import type { Tag } from '../../schema/tag.js';
import { entityId } from './ids.js';
import type { SeasonTagGroup } from './types.js';

export const statements: readonly Statement[] = [
  { id: entityId(2401), text: 'The Lantern may e-mail me about its programme.' },
  { id: entityId(2402), text: 'The Lantern may send me its brochure by post.' },
  { id: entityId(2403), text: 'Companies whose shows I have booked may e-mail me.' },
];

const tag = (integer: number, name: string): Tag => ({ id: entityId(integer), name });

const interests = [
  tag(2501, 'Theatre'),
  tag(2502, 'Film'),
  tag(2503, 'Music'),
  tag(2601, 'Comedy'),
  tag(2602, 'Family'),
  tag(2603, 'Dance and circus'),
  tag(2701, 'Yn Gymraeg'),
];

const access = [
  tag(2801, 'Captioned performances'),
  tag(2802, 'BSL interpreted performances'),
  tag(2803, 'Relaxed performances'),
];

const internal = [tag(2901, 'Press'), tag(2902, 'Front row by habit')];

/** Only the first two groups are for the web. */
export const tagGroups: readonly SeasonTagGroup[] = [
  {
    wire: {
      id: entityId(3001),
      name: 'What I like',
      description: 'Tell us, and we write about little else.',
      tags: interests,
    },
    web: true,
  },
  { wire: { id: entityId(3002), name: 'Access', description: '', tags: access }, web: true },
  { wire: { id: entityId(3003), name: 'Box office notes', description: '', tags: internal }, web: false },
];

export const tags: readonly Tag[] = [...interests, ...access, ...internal];

const country = (
  isoCode: string,
  name: string,
  postcodeRequired: boolean,
  displayPriority: number,
  divisions: readonly [string, string][] = [],
): Country => ({
  isoCode,
  name,
  postcodeRequired,
  displayPriority,
  administrativeDivisions: divisions.map(([code, division]) => ({ isoCode: code, name: division })),
});

/** By priority, then by name. */
export const countries: readonly Country[] = [
  country('GB', 'United Kingdom', true, 1),
  country('IE', 'Ireland', false, 2),
  country('AU', 'Australia', true, 100, [
    ['AU-NSW', 'New South Wales'],
    ['AU-QLD', 'Queensland'],
    ['AU-VIC', 'Victoria'],
  ]),
  country('CA', 'Canada', true, 100, [
    ['CA-BC', 'British Columbia'],
    ['CA-NL', 'Newfoundland and Labrador'],
    ['CA-ON', 'Ontario'],
    ['CA-QC', 'Quebec'],
  ]),
  country('FR', 'France', true, 100),
  country('DE', 'Germany', true, 100),
  country('HK', 'Hong Kong', false, 100),
  country('NL', 'Netherlands', true, 100),
  country('NZ', 'New Zealand', true, 100),
  country('ES', 'Spain', true, 100),
  country('AE', 'United Arab Emirates', false, 100),
  country('US', 'United States', true, 100, [
    ['US-CA', 'California'],
    ['US-MA', 'Massachusetts'],
    ['US-NY', 'New York'],
    ['US-WA', 'Washington'],
  ]),
];
