import * as funds from '../../src/api/funds.js';
import '../../src/elements/foyer-basket-summary/define.js';
import { addDonations } from '../../src/session/requests.js';
import { find } from './find.js';
import { pageSession } from './session.js';
import { errorInWords } from './words.js';

// The bundle registers the basket summary and leaves the rest to the script tags that follow.

const showVersion = async (cell: HTMLElement): Promise<void> => {
  const tag = cell.dataset['versionOf'] ?? '';
  await customElements.whenDefined(tag);
  const element = customElements.get(tag);
  const version = element && 'version' in element ? String(element.version) : 'none that it tells';
  cell.textContent =
    tag === 'foyer-basket-summary' ? `${version}, the npm bundle` : `${version}, a script tag`;
};
for (const cell of document.querySelectorAll<HTMLElement>('[data-version-of]')) void showVersion(cell);

const session = pageSession();
const give = find('give', HTMLButtonElement);
const problem = find('problem', HTMLElement);

const giveFive = async (): Promise<void> => {
  problem.textContent = '';
  const [fund] = await funds.list(session.wire);
  if (!fund) return;
  const outcome = await session.dispatch(addDonations([{ amount: 5, fund }]));
  if (outcome.ending !== 'done') problem.textContent = errorInWords(outcome.error.code);
};

session.subscribe(({ writing }) => give.setAttribute('aria-disabled', String(writing)));
give.addEventListener('click', () => {
  if (give.getAttribute('aria-disabled') === 'true') return;
  giveFive().catch(() => {
    problem.textContent = errorInWords('unavailable');
  });
});
