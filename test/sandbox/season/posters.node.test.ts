import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letter } from '../../../src/sandbox/season/posters/lettering.js';
import { motifNames } from '../../../src/sandbox/season/posters/motifs.js';
import { palettes } from '../../../src/sandbox/season/posters/palettes.js';
import { drawPoster, drawThumbnail } from '../../../src/sandbox/season/posters/poster.js';
import { posterParts, posterSeed } from '../../../src/sandbox/season/posters/seed.js';
import { contrast } from '../../../src/sandbox/season/posters/stage.js';
import { programme } from '../../../src/sandbox/season/programme/programme.js';
import { days, seasonAt, summer } from './seasons.js';

describe('posters', () => {
  it('are unlike their neighbours, by name and by date, all year round', () => {
    for (const day of days) {
      const { events } = seasonAt(day, day % 31);
      const byDate = [...events].sort((one, other) =>
        (one.wire.firstInstanceDateTime ?? '') < (other.wire.firstInstanceDateTime ?? '') ? -1 : 1,
      );
      for (const listing of [events, byDate]) {
        const drawn = listing.flatMap(({ posterSeed: seed }) => (seed === null ? [] : [posterParts(seed)]));
        for (const [at, next] of drawn.slice(1).entries()) {
          assert.notEqual(drawn[at]?.motif, next.motif);
          assert.notEqual(drawn[at]?.palette, next.palette);
        }
      }
    }
  });

  it('never show the same composition in the same colours twice', () => {
    const looks = seasonAt(summer).events.flatMap(({ posterSeed: seed }) => {
      if (seed === null) return [];
      const { motif, palette } = posterParts(seed);
      return [`${motif} ${palette.ground.name} ${palette.ground.hex}`];
    });
    assert.equal(new Set(looks).size, looks.length);
  });

  it('are drawn alike every time, and say in words what they show', () => {
    for (const { wire, posterSeed: seed } of seasonAt(summer).events) {
      if (seed === null) {
        assert.equal(wire.altText, '');
        continue;
      }
      assert.equal(drawPoster(seed, wire.name), drawPoster(seed, wire.name));
      assert.match(wire.altText ?? '', new RegExp(`, in ${posterParts(seed).palette.ground.name}, `));
    }
  });

  it('are drawings of a card and of a square, a few kilobytes each, that load and run nothing', () => {
    for (const [motif] of motifNames.entries())
      for (const [palette] of palettes.entries())
        for (const drawn of [
          drawPoster(posterSeed(motif, palette, motif * 7 + palette), 'A <b>Bold</b> & Brave Title'),
          drawThumbnail(posterSeed(motif, palette, 3), 'A Title'),
        ]) {
          assert.match(drawn, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (1200|800) 800"/);
          assert.doesNotMatch(drawn, /<script|<style|style=|href|url\(|<image|<text|NaN|Infinity|undefined/);
          assert.ok(drawn.length < 40_000, String(drawn.length));
        }
  });

  it('carry the whole title, however long', () => {
    const style = {
      colour: '#000',
      weight: 0.18,
      fit: 'full',
      align: 'start',
      valign: 'top',
      tallest: 100,
    } as const;
    for (const { name } of programme) {
      const drawn = letter(name, { x: 0, y: 0, w: 448, h: 600 }, style);
      // A combining accent belongs to its letter, so each letter is one drawing.
      const letters = name.replace(/\s/g, '').length;
      assert.equal(
        drawn.match(/<path/g)?.length ?? 0,
        letters + (name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0),
      );
    }
  });

  it('have lettering that can be read on its paper', () => {
    for (const { ground, ink } of palettes) assert.ok(contrast(ground, ink) >= 3, ground.name);
  });
});
