import type { ReactElement } from 'react';

/** 20 × 20, one 1.6 px line, round ends, coloured by the text around them. */
export const ICON_PATHS = {
  check: <path d="M4 10.5l4 4 8-9" />,
  ring: <circle cx="10" cy="10" r="6.5" />,
  half: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M10 3.5a6.5 6.5 0 0 0 0 13z" fill="currentColor" />
    </>
  ),
  dot: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <circle cx="10" cy="10" r="3" fill="currentColor" stroke="none" />
    </>
  ),
  done: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path d="M7 10.2l2.2 2.2 4-4.6" />
    </>
  ),
  clock: (
    <>
      <circle cx="10" cy="10" r="6.8" />
      <path d="M10 6v4.2l2.8 1.7" />
    </>
  ),
  soon: (
    <>
      <circle cx="10" cy="10" r="6.8" />
      <path d="M10 10V3.2A6.8 6.8 0 0 1 16.8 10z" fill="currentColor" />
    </>
  ),
  late: (
    <>
      <circle cx="10" cy="10" r="6.8" />
      <path d="M10 6v5M10 13.6v.3" />
    </>
  ),
  alert: <path d="M10 3.4l7.2 12.8H2.8zM10 8v4M10 14v.3" />,
  info: (
    <>
      <circle cx="10" cy="10" r="6.8" />
      <path d="M10 9.4V14M10 6.4v.3" />
    </>
  ),
  pause: <path d="M7 5v10M13 5v10" />,
  play: <path d="M7 4.5l8.5 5.5L7 15.5z" />,
  close: <path d="M5 5l10 10M15 5L5 15" />,
  search: (
    <>
      <circle cx="9" cy="9" r="5" />
      <path d="M12.8 12.8l4 4" />
    </>
  ),
  lock: (
    <>
      <rect x="4.5" y="9" width="11" height="7.5" rx="1.3" />
      <path d="M6.8 9V7a3.2 3.2 0 0 1 6.4 0v2" />
    </>
  ),
  hide: <path d="M3 10c2-3.5 4.4-5 7-5s5 1.5 7 5c-2 3.5-4.4 5-7 5s-5-1.5-7-5zM4 16.5l12-13" />,
  print: <path d="M6 7V3.5h8V7M5.5 14h-2V7h13v7h-2M6 11.5h8v5H6z" />,
  phone: (
    <path d="M4.6 3.5h3l1.3 3.5-1.8 1.4a9.4 9.4 0 0 0 4.5 4.5l1.4-1.8 3.5 1.3v3c0 .7-.6 1.3-1.4 1.2C8.900 16.100 3.900 11.100 3.300 4.900 3.200 4.100 3.900 3.500 4.600 3.500z" />
  ),
  right: <path d="M4 10h12M11.500 5.500L16 10l-4.500 4.500" />,
  left: <path d="M16 10H4M8.500 5.500L4 10l4.500 4.500" />,
  down: <path d="M5.500 8l4.500 4.500L14.500 8" />,
  next: <path d="M8 5.500l4.500 4.500L8 14.500" />,
  plus: <path d="M10 4v12M4 10h12" />,
  say: <path d="M3.500 4.500h13v8.500H9.500L6 16.200V13H3.500z" />,
  ask: (
    <>
      <circle cx="10" cy="10" r="6.800" />
      <path d="M7.900 8a2.150 2.150 0 1 1 3.500 1.700c-.9.7-1.400 1.100-1.400 2.100M10 14v.2" />
    </>
  ),
  avoid: (
    <>
      <circle cx="10" cy="10" r="6.500" />
      <path d="M5.500 14.500l9-9" />
    </>
  ),
  pencil: <path d="M4 16l.8-3.300 8.700-8.700 2.500 2.500-8.700 8.700z" />,
  paper: <path d="M5.500 3h6L15 6.500V17H5.500zM11.500 3v4H15" />,
  person: (
    <>
      <circle cx="10" cy="7" r="3" />
      <path d="M4 16.800c.5-3.600 2.900-5 6-5s5.500 1.400 6 5" />
    </>
  ),
  stick: (
    <path d="M7 3.500h6v4H7zM5.500 7.500h9v7.700c0 .7-.6 1.300-1.300 1.300H6.800c-.7 0-1.300-.6-1.300-1.300z" />
  ),
  shield: <path d="M10 3l6 2v5c0 3.600-2.400 6-6 7-3.600-1-6-3.400-6-7V5zM7.300 10l2 2 3.500-4" />,
  return: <path d="M15.500 4.500v6H5M8.500 7L5 10.500 8.500 14" />,
  swap: <path d="M4 7h11M12 4l3 3-3 3M16 13H5M8 10l-3 3 3 3" />,
  history: (
    <path d="M4.200 10a6 6 0 1 0 1.600-4.200L4 7.500M4 3.800v3.700h3.700M10.200 7v3.300l2.300 1.400" />
  ),
  mail: <path d="M3.500 5.500h13v9.500h-13zM3.500 6l6.500 5.200L16.500 6" />,
  calendar: <path d="M4 5h12v11H4zM4 8.500h12M7 3v3M13 3v3" />,
  filter: <path d="M4 6h12M6.500 10h7M8.500 14h3" />,
  export: <path d="M10 3v9M6.300 8.500L10 12.200l3.700-3.700M4 16.300h12" />,
  flag: <path d="M5 17V4h10l-2.300 3.200L15 10.500H5" />,
  voice: (
    <path d="M3.500 8v4H6l3.700 3V5L6 8zM12.500 7.500a3.600 3.600 0 0 1 0 5M14.800 5.300a6.600 6.600 0 0 1 0 9.400" />
  ),
  minus: <path d="M4 10h12" />,
  link: (
    <path d="M8.300 11.700l3.400-3.400M9 6.500l1.800-1.800a3.200 3.200 0 0 1 4.500 4.500L13.500 11M11 13.500l-1.800 1.800a3.200 3.200 0 0 1-4.500-4.500L6.500 9" />
  ),
  bookmark: <path d="M6 3.500h8V16.500l-4-3-4 3z" />,
  wave: <path d="M2.500 11.500l2.500-3 2.500 3 2.500-3 2.500 3 2.500-3 2.500 3" />,
} as const satisfies Record<string, ReactElement>;

export type IconName = keyof typeof ICON_PATHS;
