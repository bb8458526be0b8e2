import { expect } from '@open-wc/testing';
import { motifNames } from '../../../src/sandbox/season/posters/motifs.js';
import { palettes } from '../../../src/sandbox/season/posters/palettes.js';
import { drawPoster, drawThumbnail } from '../../../src/sandbox/season/posters/poster.js';
import { posterSeed } from '../../../src/sandbox/season/posters/seed.js';
import { drawWare } from '../../../src/sandbox/season/posters/wares.js';
import { programme } from '../../../src/sandbox/season/programme/programme.js';

/** The size at which a browser shows a drawing as a picture. */
const shown = async (drawn: string): Promise<string> => {
  const address = URL.createObjectURL(new Blob([drawn], { type: 'image/svg+xml' }));
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  URL.revokeObjectURL(address);
  return `${String(picture.naturalWidth)}×${String(picture.naturalHeight)}`;
};

const wellFormed = (drawn: string): boolean =>
  new DOMParser().parseFromString(drawn, 'image/svg+xml').querySelector('parsererror') === null;

describe('posters in a browser', () => {
  it('are shown as pictures, whatever the title', async () => {
    for (const [at, { name }] of programme.entries()) {
      const seed = posterSeed(at % motifNames.length, at % palettes.length, at * 31);
      expect(wellFormed(drawPoster(seed, name)), name).to.be.true;
      expect(await shown(drawPoster(seed, name)), name).to.equal('1200×800');
    }
    expect(wellFormed(drawPoster(posterSeed(0, 0, 0), `<script>'"&]]> ☃ مرحبا 你好`))).to.be.true;
    expect(wellFormed(drawPoster(posterSeed(0, 0, 0), ''))).to.be.true;
  });

  it('have a square picture without words, and so has everything in the shop', async () => {
    expect(await shown(drawThumbnail(posterSeed(3, 4, 5), 'A Title'))).to.equal('800×800');
    for (const number of [
      '1601',
      '1602',
      '1603',
      '1801',
      '1802',
      '1803',
      '1901',
      '1902',
      '1903',
      '2001',
      '2002',
      '2003',
      '2101',
    ]) {
      expect(await shown(drawWare(number, true) ?? ''), number).to.equal('800×800');
      expect(await shown(drawWare(number, false) ?? ''), number).to.equal('1200×800');
    }
  });
});
