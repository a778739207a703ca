import { useLayoutEffect, useRef, useState } from 'react';

/** A sheet is drawn at 96 pixels an inch before it is scaled to fit. */
const PIXELS_A_MM = 96 / 25.4;
const A4_HEIGHT_MM = 297;

export interface SheetPreviewProps {
  readonly url: string;
  readonly version: string;
  readonly label: string;
  readonly widthMm: number;
  /** Of all sheets below each other. */
  readonly heightMm: number;
  /** As much of it is fitted in; one of A4, if nothing is said. */
  readonly fitMm?: number;
}

/** The very sheet that is printed, drawn smaller, in a frame that can run nothing. `version` makes it read again. */
export function SheetPreview(props: SheetPreviewProps) {
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  const width = Math.ceil(props.widthMm * PIXELS_A_MM);
  // A part of a pixel less, and the frame would scroll.
  const height = Math.ceil(props.heightMm * PIXELS_A_MM);
  const shown = Math.ceil(Math.min(props.heightMm, props.fitMm ?? A4_HEIGHT_MM) * PIXELS_A_MM);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = (): void => {
      setScale(Math.min(element.clientWidth / width, element.clientHeight / shown));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [width, shown]);
  return (
    <div ref={place} className="sheet-place">
      <div className="sheet-scaled" style={{ width: width * scale, height: height * scale }}>
        <iframe
          title={props.label}
          sandbox=""
          src={`${props.url}?version=${encodeURIComponent(props.version)}`}
          style={{ width, height, transform: `scale(${String(scale)})` }}
        />
      </div>
    </div>
  );
}
