// Web Test Runner launcher for Debian's WebKitGTK (packages webkit2gtk-driver and xvfb), which speaks plain WebDriver.
import { spawn } from 'node:child_process';
import { closedPort } from './closed-port.mjs';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const size = { width: 1280, height: 900 };

/** WebDriver's code points for keys that print nothing. */
const keyCodes = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts an X server on the first display that is free and resolves with its name. */
const startDisplay = () =>
  new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', `${size.width}x${size.height}x24`, '-nolisten', 'tcp'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    server.once('error', reject);
    server.stdio[3].once('data', (number) => resolve({ server, display: `:${String(number).trim()}` }));
  });

export const webkitLauncher = () => {
  const processes = [];
  const active = new Map();
  let base = '';
  let starting;

  const call = async (method, path, body) => {
    const answer = await fetch(base + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
    return value;
  };

  const start = async () => {
    const { server, display } = await startDisplay();
    processes.push(server);
    const port = await closedPort();
    base = `http://127.0.0.1:${port}`;
    processes.push(
      spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        env: { ...process.env, DISPLAY: display },
      }),
    );
    for (let tries = 0; tries < 100; tries += 1) {
      try {
        await fetch(`${base}/status`);
        break;
      } catch {
        await pause(100);
      }
    }
    const { sessionId } = await call('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': {
            binary: miniBrowser,
            args: ['--automation', '--cookies-policy=always'],
          },
        },
      },
    });
    base += `/session/${sessionId}`;
    await call('POST', '/window/rect', { x: 0, y: 0, ...size });
  };

  const act = (source) => call('POST', '/actions', { actions: [source] });
  const pointer = (actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const buttons = { left: 0, middle: 1, right: 2 };
  const down = (button) => ({ type: 'pointerDown', button: buttons[button] });
  const up = (button) => ({ type: 'pointerUp', button: buttons[button] });

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      starting ??= start().catch((error) => {
        starting = undefined;
        throw error;
      });
      await starting;
      active.set(id, url);
      await call('POST', '/url', { url });
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: () => call('GET', '/url'),
    async stopSession(id) {
      // One window serves every file: the next one starts from an empty page and an empty cookie jar.
      await call('DELETE', '/cookie').catch(() => {});
      await call('POST', '/url', { url: 'about:blank' }).catch(() => {});
      active.delete(id);
      return {};
    },
    startDebugSession() {
      throw new Error('WebKit has no debug mode here.');
    },
    async stop() {
      if (starting) await call('DELETE', '').catch(() => {});
      for (const child of processes.reverse()) child.kill();
    },
    sendKeys(_id, keys) {
      const strokes = keys.flatMap((key) => {
        const codes = key.length > 1 ? key.split('+').map((name) => keyCodes[name] ?? name) : [key];
        return [
          ...codes.map((value) => ({ type: 'keyDown', value })),
          ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
        ];
      });
      return act({ type: 'key', id: 'keyboard', actions: strokes });
    },
    sendMouseMove: (_id, x, y) => pointer([moveTo(x, y)]),
    sendMouseClick: (_id, x, y, button = 'left') => pointer([moveTo(x, y), down(button), up(button)]),
    sendMouseDown: (_id, button = 'left') => pointer([down(button)]),
    sendMouseUp: (_id, button = 'left') => pointer([up(button)]),
    resetMouse: () => call('DELETE', '/actions'),
  };
};
