import { Hono } from 'hono';
import { notFound } from '../../refusal.js';
import { leadingInteger } from '../../season/ids.js';
import { drawPoster, drawThumbnail } from '../../season/posters/poster.js';
import { drawWare } from '../../season/posters/wares.js';
import type { System } from '../../system.js';
import type { Env } from '../env.js';

const draw = ({ catalogue }: System, number: string, square: boolean): string | undefined => {
  const event = catalogue.season.events.find(({ wire }) => String(leadingInteger(wire.id)) === number);
  if (!event) return drawWare(number, square);
  if (event.posterSeed === null) return undefined;
  return square
    ? drawThumbnail(event.posterSeed, event.wire.name)
    : drawPoster(event.posterSeed, event.wire.name);
};

/** The pictures that the season draws, below `/{client}/files/`: `12801.svg` and `12801-square.svg`. */
export const fileRoutes = (): Hono<Env> => {
  const routes = new Hono<Env>();
  routes.get('/:name', (c) => {
    const name = c.req.param('name');
    const [, number, square] = /^(\d+)(-square)?\.svg$/.exec(name) ?? [];
    const picture = number === undefined ? undefined : draw(c.var.system, number, square !== undefined);
    if (picture === undefined) throw notFound(`The file ${name}`);
    return new Response(picture, {
      headers: {
        'Content-Type': 'image/svg+xml; charset=utf-8',
        // Short: another seed draws another picture under the same address.
        'Cache-Control': 'public, max-age=300',
        // Nothing in a drawing runs or loads, even when it is opened by itself.
        'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'X-Content-Type-Options': 'nosniff',
      },
    });
  });
  return routes;
};
