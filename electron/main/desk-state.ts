import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { Nothing, Outcome, Refusal, RefusalCode } from '../domain/refusal.ts';
import { done, NOTHING } from '../domain/refusal.ts';
import type { Clock, Records, Session } from '../usecases/ports.ts';

export interface DeskState {
  readonly read: () => ChannelOutput<'desk-state'>;
  readonly setLocale: (locale: ChannelInput<'set-locale'>['locale']) => Outcome<Nothing>;
  readonly setAppearance: (appearance: ChannelInput<'set-appearance'>) => Outcome<Nothing>;
  readonly setCareTips: (shown: boolean) => Outcome<Nothing>;
  readonly noteTour: (progress: ChannelInput<'note-tour'>) => Outcome<Nothing>;
  readonly noteNews: () => Outcome<Nothing>;
}

/** How the desk looks is kept beside the log, not in it: it is nobody's decision about a customer. */
export interface Settings {
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
}

export interface DeskStatePorts {
  readonly dataFolder: string;
  readonly dataOwner: string;
  readonly version: string;
  readonly packaged: boolean;
  readonly packagesWaiting: () => boolean;
  readonly clock: Clock;
  readonly session: Session;
  /** null when the log could not be opened; `blocked` says why. */
  readonly opened: { readonly records: Records; readonly settings: Settings } | null;
  readonly blocked: Refusal | null;
  /** While a log of an older Amends is brought up to date: how the desk looked before. */
  readonly preparing?: Settings;
  /** What the open desk has to say about its log; nothing where it is not watched. */
  readonly trouble?: () => RefusalCode | null;
  /** Where a first start guesses its language from. */
  readonly systemLocale: string;
  readonly changed: () => void;
}

const PLAIN: ChannelOutput<'desk-state'>['appearance'] = { theme: 'system', scale: 1 };

type Tour = ChannelInput<'note-tour'>;

/** Each person is asked once, whoever else works at the desk. */
function tourOf({ staffId }: NonNullable<ReturnType<Session['current']>>): string {
  return `tour-${staffId}`;
}

export function makeDeskState(ports: DeskStatePorts): DeskState {
  const memory = new Map<string, unknown>();
  const settings: Settings = ports.opened?.settings ??
    ports.preparing ?? {
      get: (name) => memory.get(name),
      set: (name, value) => void memory.set(name, value),
    };
  return {
    read: () => {
      const branch = ports.opened?.records.branch() ?? null;
      const session = ports.session.current();
      const phase = ports.preparing
        ? 'preparing'
        : !ports.opened || ports.blocked
          ? 'blocked'
          : branch === null
            ? 'setup'
            : session === null
              ? 'locked'
              : 'open';
      const locale = settings.get('locale') as ChannelInput<'set-locale'>['locale'] | undefined;
      return {
        phase,
        blockedBy: ports.blocked?.code ?? null,
        trouble: ports.trouble?.() ?? null,
        dataFolder: ports.dataFolder,
        dataOwner: ports.dataOwner,
        locale: locale ?? branch?.locale ?? guess(ports.systemLocale),
        appearance: (settings.get('appearance') as ChannelInput<'set-appearance'> | undefined) ?? PLAIN,
        careTips: settings.get('care-tips') !== false,
        tour: session === null ? null : ((settings.get(tourOf(session)) as Tour | undefined) ?? null),
        newsSeen: (settings.get('news-seen') as string | undefined) ?? null,
        branch: branch && { ...branch, confirmedRules: [...branch.confirmedRules] },
        staff: (ports.opened?.records.staff() ?? []).filter((one) => one.deactivatedAt === null),
        session,
        now: ports.clock.now(),
        version: ports.version,
        trial: !ports.packaged || ports.version.endsWith('-trial'),
        packagesWaiting: session !== null && ports.packagesWaiting(),
      };
    },
    setLocale: (locale) => {
      settings.set('locale', locale);
      ports.changed();
      return done(NOTHING);
    },
    setAppearance: (appearance) => {
      settings.set('appearance', appearance);
      ports.changed();
      return done(NOTHING);
    },
    setCareTips: (shown) => {
      settings.set('care-tips', shown);
      ports.changed();
      return done(NOTHING);
    },
    noteTour: (progress) => {
      const session = ports.session.current();
      if (session !== null) settings.set(tourOf(session), progress);
      ports.changed();
      return done(NOTHING);
    },
    noteNews: () => {
      settings.set('news-seen', ports.version);
      ports.changed();
      return done(NOTHING);
    },
  };
}

function guess(system: string): 'zh-CN' | 'en-GB' | 'pl-PL' {
  const language = system.slice(0, 2).toLowerCase();
  return language === 'zh' ? 'zh-CN' : language === 'pl' ? 'pl-PL' : 'en-GB';
}
