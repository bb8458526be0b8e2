import type { FramePageWords, FrameWords } from '../words.js';

export const framePages: FramePageWords = {
  'event-list': 'Beth sydd ymlaen',
  'event-calendar': 'Calendr',
  event: 'Dyddiadau a thocynnau',
  'choose-seats': 'Dewis seddi',
  'edit-tickets': 'Dewis mathau o docynnau',
  basket: 'Basged',
  'cross-selling': 'Mwy ar gyfer eich ymweliad',
  offers: 'Cynigion',
  memberships: 'Aelodaeth',
  donations: 'Rhoi',
  merchandise: 'Nwyddau',
  'gift-vouchers': 'Talebau rhodd',
  'ticket-subscriptions': 'Tanysgrifiadau',
  cookies: 'Cwcis',
  'log-in': 'Mewngofnodi',
  account: 'Fy nghyfrif',
  'new-account': 'Creu cyfrif',
  'edit-address': 'Golygu cyfeiriad',
  'change-password': 'Newid eich cyfrinair',
  'forgot-password': 'Wedi anghofio’r cyfrinair',
  'set-password': 'Dewis cyfrinair newydd',
  'redeem-gift': 'Defnyddio rhodd',
  checkout: 'Talu',
  'classic-checkout': 'Talu',
};

export const frame: Omit<FrameWords, 'notSetUp'> = {
  booking: 'Archebu',
  loading: (page) => `Ar ei ffordd: ${page} …`,
  slow: 'Mae hyn yn cymryd mwy o amser nag arfer. Arhoswch ar y dudalen hon.',
  timeout:
    'Nid yw tudalen y swyddfa docynnau wedi dod eto. Gallwch aros amdani yma, neu ei hagor mewn tudalen lawn.',
  silent:
    'Os na allwch weld tudalen y swyddfa docynnau yma, efallai fod eich porwr yn rhwystro ei chwcis. Agorwch hi mewn tudalen lawn.',
  isolated: 'Ni ellir dangos y swyddfa docynnau yn y dudalen hon. Agorwch hi mewn tudalen lawn.',
  bounced:
    'Rhwystrodd eich porwr y cwcis sydd eu hangen i archebu. Agorwch yr archebu mewn tudalen lawn, neu caniatewch gwcis a rhowch gynnig arall arni.',
  nothingChosen: 'Ni allwn ddweud beth i’w ddangos yma. Ewch yn ôl a dewiswch eto.',
  interrupted:
    'Cafodd yr archebu a oedd i’w weld yma ei gau gan y dudalen o’i gwmpas. Gallwch fynd ymlaen oddi yma.',
  goOn: 'Parhau i archebu',
  basketCancelled:
    'Rydych chi wedi mewngofnodi, ac mae eich basged yn wag nawr: mae’r swyddfa docynnau’n cadw un fasged i bob cwsmer ac efallai ei bod wedi canslo’r un flaenorol. Dewiswch eto.',
  changed: 'Mae rhywbeth wedi newid ers llwytho hwn.',
  showChange: 'Dangos y newid',
  skip: (page) => `Neidio heibio: ${page}`,
  fullPage: 'Agor mewn tudalen lawn',
};
