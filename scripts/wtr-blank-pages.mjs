/** The empty page of a venue as its server may send it: `/~test/blank/{kind}`. */
const kinds = {
  plain: () => ({}),
  missing: () => ({ status: 404 }),
  'x-frame-options': () => ({ headers: { 'X-Frame-Options': 'SAMEORIGIN' } }),
  'frame-ancestors': () => ({ headers: { 'Content-Security-Policy': "frame-ancestors 'self'" } }),
  'allowed-ancestors': () => ({
    headers: { 'Content-Security-Policy': 'frame-ancestors *', 'X-Frame-Options': 'SAMEORIGIN' },
  }),
  redirect: ({ to }) => ({ status: 302, headers: { Location: String(to) } }),
};

/** As middleware: what a plugin serves always has the status 200. */
export const blankPages = (context, next) => {
  const [, kind = ''] = /^\/~test\/blank\/([\w-]+)$/.exec(context.path) ?? [];
  if (!Object.hasOwn(kinds, kind)) return next();
  const { status = 200, headers = {} } = kinds[kind](context.query);
  context.status = status;
  context.set({ ...headers, 'Content-Type': 'text/html; charset=utf-8' });
  context.body = '<!doctype html><title>Empty</title>';
  return undefined;
};
