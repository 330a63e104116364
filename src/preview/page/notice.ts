import { button, create } from './elements';

/** What a person is told over the page, and may do about it. */
export interface Notice {
  readonly heading: string;
  readonly lines: readonly string[];
  /** `error`: what failed; `news`: what is good to know, told without interrupting. */
  readonly kind?: 'error' | 'news';
  readonly action?: { readonly text: string; readonly run: () => void };
}

/** Shows it until it is closed or replaced by the next notice. */
export function showNotice({ heading, lines, kind = 'error', action }: Notice, close: string): void {
  closeNotice();
  const notice = create('div', { className: `notice ${kind}` });
  notice.setAttribute('role', kind === 'error' ? 'alert' : 'status');
  const text = create('div', {}, [
    create('p', { className: 'heading', textContent: heading }),
    ...lines.map((line) => create('p', { textContent: line })),
  ]);
  notice.append(
    text,
    ...(action === undefined ? [] : [button(action.text, action.run, 'primary')]),
    button(close, closeNotice),
  );
  document.body.append(notice);
}

export function closeNotice(): void {
  document.querySelector('.notice:not(.new-version)')?.remove();
}
