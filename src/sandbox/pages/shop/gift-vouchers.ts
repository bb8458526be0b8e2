import { html } from 'hono/html';
import { field, tick } from '../fields.js';
import type { Html } from '../html.js';
import { show } from '../layout.js';
import { leadingInteger } from '../../season/ids.js';
import type { Page, Visit } from '../visit.js';
import { shelf } from './shelf.js';

const today = ({ system }: Visit): string => new Date(system.clock.now()).toISOString().slice(0, 10);

const voucherForm = (visit: Visit): Html => {
  const { shop } = visit.texts;
  const typed = (name: string): string => visit.form?.get(name) ?? '';
  const text = (id: string, name: string, label: string): Html =>
    field({ id, name, label, value: typed(name) });
  return html`<form method="post">
    ${field({
      id: 'amount',
      name: 'Amount',
      label: `${shop.amount} (${visit.system.catalogue.season.currencySign})`,
      type: 'number',
      min: '0',
      step: '0.01',
      required: true,
      value: typed('Amount'),
    })}
    ${text('to-name', 'ToName', shop.toName)} ${text('from-name', 'FromName', shop.fromName)}
    ${text('message', 'Message', shop.message)}
    ${field({
      id: 'send-date',
      name: 'SendDate',
      label: shop.sendDate,
      type: 'date',
      value: typed('SendDate') || today(visit),
    })}
    <fieldset>
      <legend>${shop.sendTo}</legend>
      ${tick({
        name: 'DeliveryType',
        value: 'CustomerEmail',
        label: shop.sendToMe,
        oneOf: true,
        checked: typed('DeliveryType') !== 'OtherEmail',
      })}
      ${tick({
        name: 'DeliveryType',
        value: 'OtherEmail',
        label: shop.sendToOther,
        oneOf: true,
        checked: typed('DeliveryType') === 'OtherEmail',
      })}
      ${field({
        id: 'delivery-email',
        name: 'DeliveryEmailAddress',
        label: shop.otherEmail,
        type: 'email',
        value: typed('DeliveryEmailAddress'),
      })}
    </fieldset>
    <p><button>${shop.addVoucher}</button></p>
  </form>`;
};

const voucherShelf = shelf({
  title: ({ texts }) => texts.shop.giftVouchers,
  body: voucherForm,
  add({ system, visitor }, form) {
    const other = form.get('DeliveryType') === 'OtherEmail';
    system.boxOffice.giftVouchers.add(visitor, [
      {
        amount: form.get('Amount'),
        toName: form.get('ToName'),
        fromName: form.get('FromName'),
        message: form.get('Message'),
        sendDate: form.get('SendDate'),
        deliveryType: other ? 'OtherEmail' : 'CustomerEmail',
        deliveryEmailAddress: other ? form.get('DeliveryEmailAddress') : null,
      },
    ]);
  },
});

/** Memberships as presents are a matter of the real pages only: there is nothing in a basket to hold one. */
const giftMembership = (visit: Visit): Promise<Response> => {
  const { shop, common } = visit.texts;
  const wanted = leadingInteger(visit.query.get('MembershipId'));
  const membership = visit.system.catalogue.season.memberships.find(
    ({ wire }) => leadingInteger(wire.id) === wanted,
  );
  return show(visit, {
    title: membership ? shop.giftMembership : common.cannotFind,
    status: membership ? 200 : 404,
    body: html`${membership && html`<p>${shop.noGiftMemberships(membership.wire.name)}</p>`}
      <p><a href="${visit.link('GiftVouchers.aspx')}">${shop.giveVoucher}</a></p>`,
  });
};

/** Gift vouchers; with `MembershipId` the real page gives a membership. Source: iframes A3. */
export const giftVouchers: Page = (visit) =>
  visit.query.get('MembershipId') === '' ? voucherShelf(visit) : giftMembership(visit);
