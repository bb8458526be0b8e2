import type { Endpoint } from './endpoints.js';

/** Reads and writes of who is logged in. */
export const customerEndpoints: readonly Endpoint[] = [
  {
    call: 'customer.create',
    method: 'POST',
    path: () => 'customer',
    run: (client, { tag, statement }, signal) =>
      client.customer.create(
        {
          email: 'nell@example.org',
          firstName: 'Nell',
          lastName: 'Trelawney',
          tags: [tag],
          agreedStatements: [statement],
        },
        { signal },
      ),
  },
  {
    call: 'customer.authenticate',
    method: 'POST',
    path: () => 'customer/authenticate',
    run: (client, { email, password }, signal) => client.customer.authenticate(email, password, { signal }),
    instead: { 401: 'null', 404: 'null' },
  },
  {
    call: 'customer.get',
    method: 'GET',
    path: () => 'customer',
    run: (client, _, signal) =>
      client.customer.get({ expand: ['addresses', 'orders', 'storedCards', 'tags'], signal }),
    instead: { 401: 'null' },
  },
  {
    call: 'customer.change',
    method: 'PATCH',
    path: () => 'customer',
    run: (client, _, signal) =>
      client.customer.change({ phone: '01632 960199', birthDate: null }, { signal }),
  },
  {
    call: 'customer.tags',
    method: 'GET',
    path: () => 'customer/tags',
    run: (client, _, signal) => client.customer.tags({ signal }),
  },
  {
    call: 'customer.addresses.list',
    method: 'GET',
    path: () => 'customer/addresses',
    run: (client, _, signal) => client.customer.addresses.list({ signal }),
  },
  {
    call: 'customer.addresses.add',
    method: 'POST',
    path: () => 'customer/addresses',
    run: (client, { country, postcode }, signal) =>
      client.customer.addresses.add({ country, postcode, line1: '3 Lamp Row' }, { signal }),
  },
  {
    call: 'customer.addresses.change',
    method: 'PATCH',
    path: ({ address }) => `customer/addresses/${address}`,
    run: (client, { address }, signal) =>
      client.customer.addresses.change(address, { line2: 'Top floor' }, { signal }),
  },
  {
    call: 'customer.addresses.remove',
    method: 'DELETE',
    path: ({ address }) => `customer/addresses/${address}`,
    run: (client, { address }, signal) => client.customer.addresses.remove(address, { signal }),
    cutOff: 'done',
  },
  {
    call: 'customer.addresses.replace',
    method: 'PUT',
    path: () => 'customer/addresses',
    run: (client, { country, postcode }, signal) =>
      client.customer.addresses.replace([{ country, postcode }], { signal }),
  },
  {
    call: 'customer.agreedStatements.list',
    method: 'GET',
    path: () => 'customer/agreed-statements',
    run: (client, _, signal) => client.customer.agreedStatements.list({ signal }),
  },
  {
    call: 'customer.agreedStatements.add',
    method: 'POST',
    path: () => 'customer/agreed-statements',
    run: (client, { statement }, signal) => client.customer.agreedStatements.add([statement], { signal }),
  },
  {
    call: 'customer.agreedStatements.replace',
    method: 'PUT',
    path: () => 'customer/agreed-statements',
    run: (client, { statement }, signal) => client.customer.agreedStatements.replace([statement], { signal }),
  },
  {
    call: 'customer.agreedStatements.remove',
    method: 'DELETE',
    path: ({ statement }) => `customer/agreed-statements/${statement}`,
    run: (client, { statement }, signal) => client.customer.agreedStatements.remove(statement, { signal }),
    cutOff: 'done',
  },
  {
    call: 'customer.storedCards.list',
    method: 'GET',
    path: () => 'customer/stored-cards',
    run: (client, _, signal) => client.customer.storedCards.list({ includePending: true, signal }),
  },
  {
    call: 'customer.storedCards.remove',
    method: 'DELETE',
    path: ({ card }) => `customer/stored-cards/${card}`,
    run: (client, { card }, signal) => client.customer.storedCards.remove(card, { signal }),
    cutOff: 'done',
  },
  {
    call: 'orders.list',
    method: 'GET',
    path: () => 'customer/orders',
    run: (client, _, signal) => client.orders.list({ signal }),
  },
  {
    call: 'orders.get',
    method: 'GET',
    path: ({ order }) => `orders/${order}`,
    run: (client, { order }, signal) => client.orders.get(order, { signal }),
  },
  {
    call: 'printAtHome.list',
    method: 'GET',
    path: () => 'customer/print-at-home-documents',
    run: (client, _, signal) => client.printAtHome.list({ signal }),
  },
  {
    call: 'printAtHome.file',
    method: 'GET',
    path: ({ document }) => `print-at-home-documents/${document}`,
    run: (client, { document }, signal) => client.printAtHome.file(document, { signal }),
    cutOff: 'file',
  },
  {
    call: 'customer.changePassword',
    method: 'POST',
    path: () => 'customer/change-password',
    run: (client, { password }, signal) => client.customer.changePassword(password, 'limelight', { signal }),
    cutOff: 'done',
  },
  {
    call: 'customer.forgotPassword',
    method: 'POST',
    path: () => 'customer/forgot-password',
    run: (client, { email }, signal) => client.customer.forgotPassword(email, { signal }),
    instead: { 404: 'false' },
    cutOff: 'true',
  },
  {
    call: 'customer.sendMagicLink',
    method: 'POST',
    path: () => 'customer/send-magic-link',
    run: (client, { email }, signal) =>
      client.customer.sendMagicLink(email, 'https://www.lantern.example/in?t={token}', { signal }),
    instead: { 404: 'false' },
    cutOff: 'true',
  },
  {
    call: 'customer.authenticateMagicLink',
    method: 'POST',
    path: () => 'customer/authenticate-magic-link',
    run: (client, { token }, signal) => client.customer.authenticateMagicLink(token, { signal }),
    instead: { 400: 'null', 401: 'null', 404: 'null' },
  },
  {
    call: 'customer.deauthenticate',
    method: 'POST',
    path: () => 'customer/deauthenticate',
    run: (client, _, signal) => client.customer.deauthenticate({ signal }),
    cutOff: 'done',
  },
];
