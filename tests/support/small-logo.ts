import type { Logo } from '../../electron/domain/stationery.ts';

/** A ring and two bars in grey, 120 by 60 pixels: the logo of nobody. */
export const SMALL_LOGO: Logo = {
  type: 'image/png',
  base64: [
    'iVBORw0KGgoAAAANSUhEUgAAAHgAAAA8CAAAAACIxiF0AAAAyElEQVR42u3ZQRKEIAxE0Rwi97+qs7YsIZEm35kJa+SVlpLQ2gEN',
    'a/hvYT+PKtivowD2u7EZdi+RLc5qaUu5Qtlyrk62pCuTLeuqZEu7Itny7kV2f3DtBD72w6PVJ/ISnLypbXCqWgnhacGSwYHv5X6K',
    'DI70BiI4tj+EX/oqeGHnCq7YcMNL8HB2P+qGvxPG9urS6oTVY64DwXqut3SZhX01dpLgzk7caRE7H3OJAJeBcKkPl3NxyR6XZYLp',
    'LZdXkwl9/4X5JfgDMcHAKOCeFUsAAAAASUVORK5CYII=',
  ].join(''),
};
