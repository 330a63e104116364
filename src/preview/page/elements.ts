/** An element with some of its properties set. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const created = Object.assign(document.createElement(name), properties);
  created.append(...children);
  return created;
}

export function button(text: string, onClick: () => void, className = ''): HTMLButtonElement {
  const created = create('button', { type: 'button', textContent: text, className });
  created.addEventListener('click', onClick);
  return created;
}
