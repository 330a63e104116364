const NAMESPACE = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

/** An SVG element; its children are elements and texts, which stay the texts they are. */
export function svg(
  name: string,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): SVGElement {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.append(...children);
  return element;
}

/** A text whose baseline lies at `y`. */
export function svgText(
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  attributes: Attributes = {},
): SVGElement {
  return svg('text', { x, y, 'text-anchor': anchor, ...attributes }, text);
}
