import { useEffect, useRef } from 'react';
import { isFieldName } from '../../../electron/domain/intake/field-rules.ts';
import type { Stage } from '../../../electron/domain/stage.ts';
import { focusField, focusNamed } from './focus-field.ts';

/** After a stage is drawn the cursor stands in the wanted field, else in the first one that can be typed into. */
export function useFocus(stage: Stage, wanted: string): void {
  const done = useRef<string>('');
  useEffect(() => {
    const aim = `${stage}/${wanted}`;
    if (done.current === aim) return;
    done.current = aim;
    if (isFieldName(wanted) ? focusField(wanted) : wanted !== '' && focusNamed(wanted)) return;
    document
      .querySelector<HTMLElement>(
        '.stage .work input:not([disabled]), .stage .work textarea, .stage .work button',
      )
      ?.focus();
  }, [stage, wanted]);
}

/** Back from a page in the place of the stage, the cursor stands where it was, or where it was sent. */
export function useFocusAfter(open: boolean, field: { readonly current: string }): void {
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open && field.current !== '') {
      if (isFieldName(field.current)) focusField(field.current);
      else focusNamed(field.current);
    }
    was.current = open;
  }, [open, field]);
}
