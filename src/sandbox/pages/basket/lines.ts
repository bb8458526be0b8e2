import { html } from 'hono/html';
import type { Html } from '../html.js';
import type { Visit } from '../visit.js';
import { money } from '../words.js';
import { removeValue } from './remove.js';
import { joined, sectionsOf } from './sections.js';
import type { Contents, Line, Section } from './sections.js';

interface LineOptions {
  /** Each line has the way to take it out, each performance the way to change its tickets. */
  readonly editable: boolean;
}

const removeCell = ({ texts }: Visit, line: Line): Html =>
  html`<td>
    <button name="remove" value="${removeValue(line.kind, line.id)}">
      ${texts.common.remove}<span class="hidden"> ${joined([line.name, line.about])}</span>
    </button>
  </td>`;

const lineRow = (visit: Visit, line: Line, { editable }: LineOptions): Html => {
  const { season } = visit.system.catalogue;
  return html`<tr>
    <th scope="row">${line.name}${line.about !== '' && html`<span class="note">, ${line.about}</span>`}</th>
    <td class="money">
      ${money(season, line.price)}
      ${
        line.discount > 0 &&
        html`<span class="note">${visit.texts.basket.saved(money(season, line.discount))}</span>`
      }
    </td>
    ${editable && removeCell(visit, line)}
  </tr>`;
};

const section = (visit: Visit, { heading, note, instanceId, lines }: Section, options: LineOptions): Html => {
  const { basket, common } = visit.texts;
  return html`<section>
    <h2>${heading}</h2>
    ${note !== '' && html`<p class="note">${note}</p>`}
    <table>
      <thead class="hidden">
        <tr>
          <th scope="col">${basket.what}</th>
          <th scope="col">${basket.price}</th>
          ${options.editable && html`<th scope="col">${common.remove}</th>`}
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => lineRow(visit, line, options))}
      </tbody>
    </table>
    ${
      options.editable &&
      instanceId !== undefined &&
      html`<p>
        <button name="edit" value="${instanceId}">
          ${basket.changeTypes}<span class="hidden"> ${joined([heading, note])}</span>
        </button>
      </p>`
    }
  </section>`;
};

/** Everything in the basket, to change. */
export const editableLines = (visit: Visit, contents: Contents): Html =>
  html`${sectionsOf(visit, contents).map((one) => section(visit, one, { editable: true }))}`;

/** Everything in a basket or an order, to read. */
export const plainLines = (visit: Visit, contents: Contents): Html =>
  html`${sectionsOf(visit, contents).map((one) => section(visit, one, { editable: false }))}`;
