import net from 'node:net';

/** Below what systems give to servers and connections that ask for any port: nobody gets one of these by chance. */
const lowest = 20_000;
const highest = 32_000;

const isFree = (port) =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** A port of this machine that nothing listens on, nor will unless it asks for this very one. */
export const closedPort = async () => {
  const first = lowest + Math.floor(Math.random() * (highest - lowest));
  for (let port = first; port < highest; port += 1) if (await isFree(port)) return port;
  return closedPort();
};
