import type { Client } from '../../src/api/client.js';

/** Someone who gives to the first fund. Amount in major units. */
export const donate =
  (amount: number) =>
  async (client: Client): Promise<void> => {
    const [fund] = await client.funds.list();
    if (!fund) throw new Error('The season has no fund.');
    await client.basket.donations.add([{ amount, fund }]);
  };

/** Someone who buys two things from the shop and gives a little. */
export const fillBasket = async (client: Client): Promise<void> => {
  const [first, second] = await client.stockItems.list();
  if (!first || !second) throw new Error('The season has nothing in its shop.');
  await client.basket.merchandise.add([{ stockItem: first }, { stockItem: second }]);
  await donate(5)(client);
};

/** Ada, whom the season knows, logs in. */
export const logIn = async (client: Client): Promise<void> => {
  const ada = await client.customer.authenticate('ada@example.org', 'gaslight');
  if (!ada) throw new Error('The season does not know Ada.');
};
