import { sendKeys } from '@web/test-runner-commands';

/** Browsers press a form's first button, or submit a form that has none and a single field. Source: HTML 4.10.21.2. */
const implicitly = (form: HTMLFormElement | null): void => {
  const controls = [...(form?.elements ?? [])] as HTMLInputElement[];
  const button = controls.find(({ type }) => type === 'submit' || type === 'image');
  if (button) button.click();
  else if (controls.filter(({ localName }) => localName === 'input').length === 1) form?.requestSubmit();
};

/** Presses Enter in a field: for real where the browser's driver can, else as the specification has it. */
export const pressEnter = async (field: HTMLInputElement): Promise<void> => {
  field.focus();
  const listening = new AbortController();
  const released = new Promise((resolve) =>
    document.addEventListener('keyup', resolve, { signal: listening.signal, capture: true }),
  );
  try {
    await sendKeys({ press: 'Enter' });
    // Drivers may say that they are done before the page has heard of it.
    await released;
  } catch {
    const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
    if (field.dispatchEvent(key)) implicitly(field.form);
  } finally {
    listening.abort();
  }
};
