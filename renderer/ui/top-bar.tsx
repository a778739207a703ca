import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface TopBarProps {
  /** Tabs of the pages, or back and case tabs. */
  readonly left: ReactNode;
  /** Search, saved mark. */
  readonly middle?: ReactNode;
  /** Thu 11 June, already worded; gives way before the time does. */
  readonly day?: string | undefined;
  readonly time: string;
  readonly person: string;
  /** The way to the help. */
  readonly help: ReactNode;
  /** The privacy key. */
  readonly blank: ReactNode;
}

/** The bar above every page of the desk. */
export function TopBar(props: TopBarProps) {
  return (
    <header className="top">
      {props.left}
      <span className="push top-middle">{props.middle}</span>
      <span className="time">
        {props.day === undefined ? null : <span className="day">{`${props.day}\u2002`}</span>}
        {props.time}
      </span>
      <span className="who">
        <Icon name="person" />
        <span className="clip">{props.person}</span>
      </span>
      <span data-door="help">{props.help}</span>
      {props.blank}
    </header>
  );
}
