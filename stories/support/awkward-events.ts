const day = 86_400_000;
const tomorrow = Date.now() + day;

/** `YYYY-MM-DDTHH:MM:SS`, as the system writes wall-clock time. */
const local = (time: number): string => new Date(time).toISOString().slice(0, 19);

const event = (number: number, name: string, more: object = {}): object => ({
  id: `${80_000 + number}AAAABBBBCCCCDDDD`,
  name,
  description: '',
  duration: 90,
  imageUrl: '',
  thumbnailUrl: '',
  isOnSale: true,
  webEventId: '',
  firstInstanceDateTime: local(tomorrow + number * day),
  lastInstanceDateTime: local(tomorrow + number * day),
  ...more,
});

/** What systems do send. The last is no event at all: it is left out. */
export const awkwardEvents: readonly object[] = [
  event(1, 'An Evening of Extraordinarily Long Titles, '.repeat(7).trim()),
  event(2, 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'.repeat(3)),
  event(3, '<b>Bold</b> & <script>alert("no")</script>'),
  event(4, 'A picture that is gone', { imageUrl: 'gone.jpg', altText: 'Two dancers' }),
  event(5, 'No date yet', { firstInstanceDateTime: null, lastInstanceDateTime: null }),
  event(6, 'مسرح البحر'),
  { id: 7, title: 'Not an event' },
];
