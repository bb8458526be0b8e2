import { createSignal } from 'solid-js';
import type { FoyerLoginStatus } from 'foyer-elements';
import type {} from 'foyer-elements/types/solid.js';

export const Page = () => {
  const [code, setCode] = createSignal('');
  let status!: FoyerLoginStatus;

  return (
    <div>
      <foyer-login-status ref={status} account-url="/account" words={{ login: { logIn: 'Come in' } }}>
        <a href="/account">My account</a>
      </foyer-login-status>
      <button onClick={() => void status.logOut()}>Leave</button>
      <button onClick={() => status.start()}>Start</button>
      <foyer-basket-summary
        class="basket"
        basketUrl="/basket"
        data-start="manual"
        on:foyer-basket-change={({ detail }) => console.log(detail.count)}
      >
        <b data-basket-item-count="">some</b>
        {code() && <i data-basket-total="">a little</i>}
      </foyer-basket-summary>
      <foyer-events limit={3} past heading-level={2} on:foyer-error={({ detail }) => setCode(detail.code)}>
        <a href="/whats-on">See what’s on</a>
      </foyer-events>
      <p>{code()}</p>
    </div>
  );
};
