import { useLayoutEffect, useRef, useState } from 'react';

/** A4 at 96 pixels an inch: the size the sheet is drawn at before it is scaled to fit. */
const SHEET_WIDTH = 794;
const SHEET_HEIGHT = 1123;

/** The very sheet that is printed, drawn smaller, in a frame that can run nothing. `version` makes it read again. */
export function SheetPreview(props: {
  readonly url: string;
  readonly version: string;
  readonly label: string;
}) {
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
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
      <div className="sheet-scaled" style={{ width: SHEET_WIDTH * scale, height: SHEET_HEIGHT * scale }}>
        <iframe
          title={props.label}
          sandbox=""
          src={`${props.url}?version=${encodeURIComponent(props.version)}`}
          style={{ width: SHEET_WIDTH, height: SHEET_HEIGHT, transform: `scale(${String(scale)})` }}
        />
      </div>
    </div>
  );
}
