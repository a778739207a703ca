import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.tsx';
import { Kbd } from './kbd.tsx';
import type { CommandId } from './keys/commands.ts';
import { useCommand } from './keys/use-command.ts';

export interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ReactNode;
  /** One `main` a screen. */
  readonly look?: 'main' | 'plain' | 'bare' | undefined;
  readonly small?: boolean | undefined;
  readonly icon?: IconName | undefined;
  /** Shows the key and answers to it. */
  readonly command?: CommandId | undefined;
  /** The words while it works: 正在打印…. It keeps its place and does nothing twice. */
  readonly busy?: string | false | undefined;
  /** Why it is not possible now, said beside it; an empty reason says nothing. */
  readonly off?: string | false | undefined;
  readonly push?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** Words for a screen reader where the visible ones lean on what stands around. */
  readonly label?: string | undefined;
  /** The id of what it is about, where that is in another language than the button. */
  readonly about?: string | undefined;
  /** The words under the pointer, for where only the glyph has room. */
  readonly tip?: string | undefined;
}

/** Waiting shorter than this needs no sign (design: 300 ms). */
const SIGN_AFTER_MS = 300;

/** A verb that can be pressed, with its key at the right end. */
export function Button(props: ButtonProps) {
  const { look = 'plain', busy = false, off = false } = props;
  const still = busy !== false || off !== false;
  const shownBusy = useLater(busy !== false) && busy !== false;
  useCommand(props.command, props.onPress, { off: still });
  const classes = [
    'btn',
    look === 'plain' ? '' : `btn-${look}`,
    props.small === true ? 'btn-small' : '',
    busy === false ? '' : 'btn-wait',
    off === false ? '' : 'is-off',
    props.push === true ? 'push' : '',
  ];
  const button = (
    <AriaButton
      className={classes.filter((name) => name !== '').join(' ')}
      onPress={busy === false ? props.onPress : nothing}
      isDisabled={off !== false}
      {...(busy === false ? {} : { 'aria-disabled': 'true' })}
      autoFocus={props.autoFocus ?? false}
      {...(props.label === undefined ? {} : { 'aria-label': props.label })}
      {...(props.about === undefined ? {} : { 'aria-describedby': props.about })}
      {...(props.command === undefined ? {} : { 'data-command': props.command })}
    >
      {props.icon === undefined && !shownBusy ? null : (
        <Icon name={shownBusy ? 'clock' : (props.icon ?? 'clock')} />
      )}
      <span aria-live="polite" title={props.tip}>
        {busy === false ? props.children : busy}
      </span>
      {props.command === undefined ? null : <Kbd command={props.command} />}
    </AriaButton>
  );
  if (off === false || off === '') return button;
  return (
    <span className={props.push === true ? 'push btn-with-reason' : 'btn-with-reason'}>
      <span className="meta">{off}</span>
      {button}
    </span>
  );
}

/**
 * The parts underneath have a pending state of their own, which announces itself by pointing at the button: once the button is gone
 * the announcement points at nothing and has no name (found by axe). Here the words of the button change, and are read out.
 */
function nothing(): void {
  return undefined;
}

function useLater(active: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => {
      setLate(true);
    }, SIGN_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [active]);
  return late;
}
