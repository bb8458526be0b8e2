import { frame, framePages } from './frame/cy-gb.js';
import { plural } from './plural.js';
import type { DayWords, Words } from './words.js';

/*
 * Welsh counts in six forms and mutates the word after the number. Months and weekdays are spelt out: some browsers know no
 * Welsh.
 */

const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

const weekdays = ['Sul', 'Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn'];

const short = ({ date, month, year }: DayWords): string => `${date} ${month}${year && ` ${year}`}`;

/** Morning, afternoon (until six) and evening. */
const halfOf = (hours: number): string => {
  if (hours < 12) return 'yb';
  return hours < 18 ? 'yp' : 'yh';
};

const notSetUp = 'Nid yw’r rhan hon o’r dudalen yn barod eto. Cysylltwch â’r swyddfa docynnau.';

export const cyGB: Words = {
  errors: {
    network: 'Ni allwn gyrraedd y swyddfa docynnau. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.',
    timeout: 'Mae’r swyddfa docynnau’n araf yn ateb. Rhowch gynnig arall arni.',
    refused:
      'Ni ellir cyrraedd y swyddfa docynnau o’r dudalen hon ar hyn o bryd. Rhowch gynnig arall arni ymhen ychydig funudau.',
    'not-allowed': 'Mae angen i chi fewngofnodi ar gyfer hyn. Mewngofnodwch, yna rhowch gynnig arall arni.',
    'not-found': 'Ni allwn ddod o hyd i hyn. Ewch yn ôl a dewiswch eto.',
    rejected: 'Nid oedd hynny’n bosibl. Gwiriwch a rhowch gynnig arall arni.',
    'rate-limited': 'Mae’r swyddfa docynnau’n brysur iawn. Arhoswch funud, yna rhowch gynnig arall arni.',
    unavailable: 'Mae problem gyda’r swyddfa docynnau ar hyn o bryd. Rhowch gynnig arall arni ymhen munud.',
    'invalid-response': 'Ni allwn ddarllen ateb y swyddfa docynnau. Rhowch gynnig arall arni.',
    queue: 'Mae ciw ar hyn o bryd. Arhoswch eich tro.',
    settings: notSetUp,
  },
  retry: { retry: 'Rhowch gynnig arall arni', retrying: 'Yn rhoi cynnig arall arni …' },
  basket: {
    basket: 'Basged',
    // A vowel never mutates here.
    items: (count) => `${count} eitem`,
    unknown: 'agorwch hi i weld beth sydd ynddi',
    notSetUp,
  },
  login: {
    logIn: 'Mewngofnodi',
    logOut: 'Allgofnodi',
    loggingOut: 'Yn allgofnodi …',
    greeting: (name) => `Helô, ${name}`,
    account: 'Fy nghyfrif',
    notSetUp,
  },
  logout: {
    loggedOut: 'Rydych chi wedi allgofnodi.',
    stillLoggedIn: 'Rydych chi’n dal wedi mewngofnodi. Rhowch gynnig arall arni.',
    cannotTell: 'Ni allwn ddweud a ydych chi wedi allgofnodi. Ail-lwythwch y dudalen i weld.',
    slow: 'Mae hyn yn cymryd mwy o amser nag arfer. Arhoswch ar y dudalen hon.',
  },
  events: {
    loading: 'Yn chwilio am beth sydd ymlaen …',
    none: 'Does dim wedi’i gyhoeddi ar hyn o bryd. Dewch yn ôl yn fuan.',
    count: (events) => `${events} ${plural('cy', events, { two: 'ddigwyddiad', other: 'digwyddiad' })}`,
    noDates: 'Dyddiadau i’w cyhoeddi',
  },
  dates: {
    month: (index) => months[index] ?? '',
    weekday: (index) => `dydd ${weekdays[index]}`,
    // A line of its own: it begins with a capital.
    day: (day) => `${day.weekday.replace(/^d/, 'D')} ${short(day)}`,
    range: (from, until) =>
      from.month === until.month && from.year === ''
        ? `${from.date}–${short(until)}`
        : `${short(from)} – ${short(until)}`,
    time(hours, minutes) {
      const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`;
      return `${hours % 12 || 12}${past}${halfOf(hours)}`;
    },
    at: (day, time) => `${day}, ${time}`,
    // After a number a unit stays in the singular.
    duration: (hours, minutes) =>
      [hours && `${hours} awr`, minutes && `${minutes} munud`].filter(Boolean).join(' '),
  },
  frame: { ...frame, notSetUp },
  framePages,
};
