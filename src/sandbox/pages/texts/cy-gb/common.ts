import { html } from 'hono/html';
import type { Texts } from '../texts.js';

export const common: Texts['common'] = {
  yourVisit: 'Eich ymweliad',
  basketLink: (items) => `Basged (${items} eitem)`,
  logIn: 'Mewngofnodi',
  logOut: 'Allgofnodi',
  yourAccount: 'Eich cyfrif',
  problem: 'Problem:',
  thereIsAProblem: 'Mae problem',
  save: 'Cadw',
  remove: 'Tynnu',
  cannotFind: 'Ni allwn ddod o hyd i hynny',
  noSuchPage: 'Nid oes tudalen o’r fath yma. Gwiriwch y cyfeiriad.',
  noSuchEvent: 'Nid ydym yn gwybod am y digwyddiad hwn. Efallai ei fod ar ben, neu fod y ddolen wedi dyddio.',
  noSuchPerformance:
    'Ni allwn ddod o hyd i’r digwyddiad. Efallai fod y perfformiad ar ben, neu fod y ddolen wedi dyddio.',
  goToBasket: 'Ewch i’ch basged',
  leaving: (venue) => `Ymlaen i dudalennau ${venue}`,
  goOn: 'Ymlaen',
  cookiesTitle: 'Nid yw eich porwr yn gadael i ni eich cofio',
  cookiesText: `Rydym yn cadw eich dewisiadau mewn cwci, a gwrthododd eich porwr ef. Caniatewch gwcis ar gyfer y wefan hon
    yng ngosodiadau eich porwr, yna dewiswch eto. Os yw’r dudalen hon yn rhan o wefan arall, gall ei hagor mewn
    ffenestr ei hun helpu.`,
  openInWindow: 'Agor eich basged mewn ffenestr newydd',
  queueTitle: 'Rydych chi yn y ciw',
  queueNumbers: (number, head) =>
    html`Mae llawer o bobl am gael tocynnau ar hyn o bryd. Eich rhif chi yw <strong>${number}</strong>; rhif
      <strong>${head}</strong> sy’n cael ei wasanaethu nawr.`,
  queueWait: (seconds) =>
    `Gadewch y dudalen hon ar agor. Mae’n edrych eto bob ${seconds} eiliad ac yn mynd â chi at y seddi pan ddaw eich tro.`,
  queueClosed: 'Mae ciw ar gyfer y digwyddiad hwn',
};
