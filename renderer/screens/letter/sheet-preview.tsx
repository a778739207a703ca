import { useLayoutEffect, useRef, useState } from 'react';

/** A4 at 96 pixels an inch: the size the sheet is drawn at before it is scaled to fit. */
const SHEET_WIDTH = 794;
const SHEET_HEIGHT = 1123;

export interface SheetPreviewProps {
  readonly url: string;
  readonly version: string;
  readonly label: string;
  readonly pages: number;
}

/** The very sheet that is printed, drawn smaller, in a frame that can run nothing. `version` makes it read again. */
export function SheetPreview(props: SheetPreviewProps) {
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  const height = SHEET_HEIGHT * props.pages;
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = (): void => {
      setScale(Math.min(element.clientWidth / SHEET_WIDTH, element.clientHeight / SHEET_HEIGHT));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={place} className="sheet-place">
      <div className="sheet-scaled" style={{ width: SHEET_WIDTH * scale, height: height * scale }}>
        <iframe
          title={props.label}
          sandbox=""
          src={`${props.url}?version=${encodeURIComponent(props.version)}`}
          style={{ width: SHEET_WIDTH, height, transform: `scale(${String(scale)})` }}
        />
      </div>
    </div>
  );
}
