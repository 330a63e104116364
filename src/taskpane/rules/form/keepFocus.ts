/** Sets the focus on the first control of the setting around a button that is about to go. */
export function focusControl(button: HTMLElement): void {
  const around = button.closest('[data-rule]');
  around?.querySelector<HTMLElement>('select, input')?.focus();
}

/** Keeps the focus on a button whose line moves: the browser takes it away from what is moved. */
export function keepFocus(button: HTMLElement): void {
  requestAnimationFrame(() => {
    button.focus();
  });
}
