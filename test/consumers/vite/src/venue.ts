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

export const give = async (): Promise<void> => {
  const client = createClient(settings);
  const [fund] = await client.funds.list();
  if (fund) await client.basket.donations.add([{ amount: 12.5, fund }]);
};

export const takeBack = async (): Promise<void> => {
  await createClient(settings).basket.clear();
};
