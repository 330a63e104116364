/** Shows what went wrong over the page until it is closed or replaced by the next notice. */
export function showNotice(heading: string, lines: readonly string[], close: string): void {
  closeNotice();
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  const text = document.createElement('div');
  text.append(paragraph(heading, 'heading'), ...lines.map((line) => paragraph(line, '')));
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = close;
  button.addEventListener('click', closeNotice);
  notice.append(text, button);
  document.body.append(notice);
}

export function closeNotice(): void {
  document.querySelector('.notice')?.remove();
}

function paragraph(text: string, className: string): HTMLElement {
  const created = document.createElement('p');
  created.textContent = text;
  created.className = className;
  return created;
}
