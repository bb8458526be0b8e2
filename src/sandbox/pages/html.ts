import type { html } from 'hono/html';

/** Markup whose values were escaped where it was put together. */
export type Html = ReturnType<typeof html>;
