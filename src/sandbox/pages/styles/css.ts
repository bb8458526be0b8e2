/** A style sheet as a file: pages work under a policy that forbids inline styles. */
export const css = (text: string): Response =>
  new Response(text, { headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' } });
