import type { Show } from './programme/show.js';
import type { Attributes } from './wire.js';
import { weekday } from './zone.js';

/** The attributes of an instance that tell what is special about it; all are on every instance. */
export interface Access {
  readonly captioned: boolean;
  readonly signed: boolean;
  readonly described: boolean;
  readonly relaxed: boolean;
  readonly payWhatYouCan: boolean;
  readonly withBaby: boolean;
  readonly talkAfter: boolean;
}

const ordinary: Access = {
  captioned: false,
  signed: false,
  described: false,
  relaxed: false,
  payWhatYouCan: false,
  withBaby: false,
  talkAfter: false,
};

/** Which performances of a show have captions, an interpreter and so on, by the habits of the house. */
export const accessOf = (show: Show, start: number, at: number): Access => {
  const date = weekday(start);
  const matinee = new Date(start).getUTCHours() < 17;
  switch (show.run.kind) {
    case 'residency':
      return {
        ...ordinary,
        payWhatYouCan: at === 0,
        captioned: show.language === 'Cymraeg' || (date === 3 && at > 0),
        signed: date === 4 && !matinee,
        described: date === 6 && matinee,
        relaxed: date === 4 && matinee,
        talkAfter: date === 3 && at > 7,
      };
    case 'film':
      return {
        ...ordinary,
        captioned: date === 1 || Boolean(show.language?.includes('subtitles')),
        relaxed: date === 7 && matinee,
        payWhatYouCan: date === 2 && matinee,
        withBaby: date === 3 && matinee,
        described: date === 4,
      };
    case 'days':
      return { ...ordinary, relaxed: at === 1, signed: at === 2, payWhatYouCan: at === 3 };
    case 'nights':
      return { ...ordinary, signed: at === 1, captioned: show.genre === 'Talks' };
    case 'regular':
      return {
        ...ordinary,
        signed: show.genre === 'Comedy' && at % 3 === 1,
        captioned: show.name.length > 40,
      };
  }
};

/** As attributes of the wire, with the two texts of the house beside them. */
export const instanceAttributes = (access: Access, buttonText: string, note: string): Attributes => ({
  Captioned: access.captioned,
  'BSL Interpreted': access.signed,
  'Audio Described': access.described,
  Relaxed: access.relaxed,
  'Pay What You Can': access.payWhatYouCan,
  'Parent And Baby': access.withBaby,
  'Post Show Talk': access.talkAfter,
  'Button Text': buttonText,
  Note: note,
});
