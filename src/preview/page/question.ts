import { button, create } from './elements';

/**
 * Asks in front of the page and waits for the answer: the number of the choice, `null` where the person leaves by `Esc`.
 * The last choice changes nothing and has the focus.
 */
export function ask(
  heading: string,
  lines: readonly string[],
  choices: readonly string[],
): Promise<number | null> {
  const id = 'question-heading';
  const dialog = create('dialog', { className: 'question' });
  dialog.setAttribute('aria-labelledby', id);
  const buttons = choices.map((choice, index) =>
    button(choice, () => {
      dialog.close(String(index));
    }),
  );
  dialog.append(
    create('h2', { id, textContent: heading }),
    ...lines.map((line) => create('p', { textContent: line })),
    create('div', { className: 'choices' }, buttons),
  );
  document.body.append(dialog);
  dialog.showModal();
  buttons.at(-1)?.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === '' ? null : Number(dialog.returnValue));
    });
  });
}
