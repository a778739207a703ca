export interface LimitBarProps {
  /** Both in the same unit; the bar is as long as the larger of them. */
  readonly value: number;
  readonly limit: number;
  /** Read out instead of the drawing: 143.40 of a limit of 100.00. */
  readonly label: string;
}

/** How far a sum goes towards its limit; what is above is hatched behind the mark. */
export function LimitBar({ value, limit, label }: LimitBarProps) {
  const whole = Math.max(value, limit, 1);
  const share = (part: number): string => `${String(Math.round((part / whole) * 1000) / 10)}%`;
  const over = Math.max(0, value - limit);
  return (
    <div className="limit-bar" role="img" aria-label={label}>
      <i style={{ width: share(Math.min(value, limit)) }} />
      {over === 0 ? null : <i className="over" style={{ left: share(limit), width: share(over) }} />}
      <span className="limit-mark" style={{ left: share(limit) }} />
    </div>
  );
}
