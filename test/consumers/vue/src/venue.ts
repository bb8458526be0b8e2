import { createClient } from 'foyer-elements/client.js';
import type { OwnWords } from 'foyer-elements';

export const settings = {
  clientName: 'lantern',
  customDomain: import.meta.env.VITE_TICKETS as string,
};

export const words: OwnWords = {
  login: { logIn: 'Come in', greeting: (name) => `Welcome back, ${name}` },
  errors: { refused: 'Nobody lives here.' },
};

export const logIn = async (): Promise<void> => {
  await createClient(settings).customer.authenticate('ada@example.org', 'gaslight');
};
