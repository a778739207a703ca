import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Notification as SystemNotification } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Told } from '../contract/envelope.ts';
import type { Notification } from './desk-reminders.ts';

export interface NotifierPorts {
  readonly window: () => BrowserWindow | null;
  readonly tell: (told: Told) => void;
  /** Trial: notifications are written here instead of being shown. */
  readonly trialFolder: string | null;
}

export interface Notifier {
  readonly show: (notification: Notification) => void;
  /** Takes every notification off the screen: a locked desk names nobody, and the privacy key hides these as well. */
  readonly hideAll: () => void;
}

/** The system's own notifications; a click brings the desk to the front and to the case. */
export function makeNotifier(ports: NotifierPorts): Notifier {
  // A notification that nobody holds is collected, and its click is lost.
  const shown = new Set<SystemNotification>();
  const show: Notifier['show'] = (notification) => {
    if (ports.trialFolder !== null) {
      mkdirSync(ports.trialFolder, { recursive: true });
      appendFileSync(
        join(ports.trialFolder, 'notifications.jsonl'),
        `${JSON.stringify(notification)}\n`,
        'utf8',
      );
      return;
    }
    if (!SystemNotification.isSupported()) return;
    const { title, body, caseId } = notification;
    const one = new SystemNotification({ title, body });
    shown.add(one);
    one.on('close', () => shown.delete(one));
    one.on('click', () => {
      shown.delete(one);
      const window = ports.window();
      if (window === null) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
      if (caseId !== null) ports.tell({ kind: 'open-case', caseId });
    });
    one.show();
  };
  return {
    show,
    hideAll: () => {
      for (const one of shown) one.close();
      shown.clear();
    },
  };
}
