import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { perform } from '../../ui/keys/bindings.ts';
import { useCommand } from '../../ui/keys/use-command.ts';
import { TopBar } from '../../ui/top-bar.tsx';
import { useHide } from './use-hide.ts';
import { useNewCustomer } from './use-new-customer.ts';
import { useNow } from './use-now.ts';

export type Page = 'today' | 'log' | 'day-close' | 'settings';

export interface FrameProps {
  /** The tab that is lit; null on a case, which belongs to none. */
  readonly here: Page | null;
  /** Case tabs; replaces the tabs of the pages and puts "Today, Esc" before them. */
  readonly left?: ReactNode;
  /** Saved mark, before the time. */
  readonly saved?: ReactNode;
  /** Where Esc leads; Today where nothing else is said. */
  readonly onBack?: (() => void) | undefined;
  /** A strip below the bar. */
  readonly strip?: ReactNode;
  readonly children: ReactNode;
}

const PAGES = [
  { page: 'today', to: '/today' },
  { page: 'log', to: '/log' },
  { page: 'day-close', to: '/day-close' },
  { page: 'settings', to: '/settings' },
] as const;

/** Top bar and page of everything behind the lock: tabs, search, time, person and the privacy key. */
export function Frame(props: FrameProps) {
  const say = useLabels('app');
  const format = useFormat();
  const navigate = useNavigate();
  const { session, branch } = useDeskState();
  const { start } = useNewCustomer();
  const now = useNow();

  const hide = useHide();
  useCommand('lock', hide);
  useCommand('new-customer', start);
  useCommand('search', () => void navigate({ to: '/log' }), { off: props.here === 'log' });
  const toToday = (): void => void navigate({ to: '/today' });
  useCommand('back', props.onBack ?? toToday, { off: props.here === 'today' });

  const onCases = props.left !== undefined;
  const today = localDateOf(now, branch?.zone ?? 'UTC');
  return (
    <div className={props.strip === undefined ? 'app' : 'app has-strip'}>
      <TopBar
        left={onCases ? <BackAndCases>{props.left}</BackAndCases> : <Tabs here={props.here} />}
        middle={
          <>
            {props.saved}
            {onCases || props.here === 'log' ? null : <Find />}
          </>
        }
        day={onCases ? undefined : format.shortWeekday(today)}
        time={format.time(now)}
        person={session?.name ?? ''}
        help={
          <Button
            look="bare"
            icon="info"
            onPress={() => {
              perform('help');
            }}
          >
            <span className="hidden">{say('command.help')}</span>
            <Kbd command="help" />
          </Button>
        }
        blank={
          <Button look="bare" icon="hide" command="blank-screen" onPress={hide}>
            {say('hide')}
          </Button>
        }
      />
      {props.strip}
      {props.children}
    </div>
  );
}

function Tabs({ here }: { readonly here: Page | null }) {
  const say = useLabels('app');
  const sayPart = useLabels('ui');
  return (
    <>
      <span className="brand">{sayPart('brand')}</span>
      <nav className="tabs" aria-label={sayPart('pages')}>
        {PAGES.map(({ page, to }) => (
          <Link
            key={page}
            to={to}
            {...(page === here ? { 'aria-current': 'page' as const } : {})}
            data-page={page}
          >
            {say(`page.${page}`)}
          </Link>
        ))}
      </nav>
    </>
  );
}

function BackAndCases({ children }: { readonly children: ReactNode }) {
  const say = useLabels('app');
  return (
    <>
      <Link to="/today" className="back">
        <Icon name="left" />
        {say('page.today')}
        <Kbd command="back" />
      </Link>
      {children}
      <Button
        look="bare"
        icon="plus"
        onPress={() => {
          // What the key does here: in an intake it parks this customer first.
          perform('new-customer');
        }}
      >
        {say('newCustomer')}
        <Kbd command="new-customer" />
      </Button>
    </>
  );
}

function Find() {
  const say = useLabels('app');
  return (
    <Link to="/log" className="find">
      <Icon name="search" />
      <span className="clip">{say('find')}</span>
      <Kbd command="search" />
    </Link>
  );
}
