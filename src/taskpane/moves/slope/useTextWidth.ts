import { useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';

interface TextWidth {
  /** The element in which the texts are drawn. */
  readonly drawing: RefObject<HTMLDivElement | null>;
  readonly widthOf: (text: string) => number;
}

/** Measures texts of a line as they are drawn within an element, in pixels: fonts differ by a fifth from machine to machine. */
export function useTextWidth(size: number): TextWidth {
  const drawing = useRef<HTMLDivElement>(null);
  const [family, setFamily] = useState('sans-serif');
  useEffect(() => {
    if (drawing.current !== null) setFamily(getComputedStyle(drawing.current).fontFamily);
  }, []);
  const widthOf = useMemo(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) return (text: string) => text.length * size;
    context.font = `${size}px ${family}`;
    return (text: string) => context.measureText(text).width;
  }, [family, size]);
  return { drawing, widthOf };
}
