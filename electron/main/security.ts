import type { Session } from 'electron';
import { app, session } from 'electron';

/** The desk never uses the network: only its own scheme and the inner schemes of the browser are let through. */
const ALLOWED = /^(app|devtools|blob|data):/;

/** Denies what an offline desk has no use for; asserted one by one in tests/e2e (reliability: security settings). */
export function harden(development: string | undefined): void {
  hardenSession(session.defaultSession, development);
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => {
      event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
  });
}

export function hardenSession(target: Session, development: string | undefined): void {
  target.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.on('will-download', (event) => {
    event.preventDefault();
  });
  target.webRequest.onBeforeRequest((details, decide) => {
    const own =
      ALLOWED.test(details.url) || (development !== undefined && isDevelopment(details.url, development));
    decide({ cancel: !own });
  });
  target.setSpellCheckerEnabled(false);
}

function isDevelopment(url: string, development: string): boolean {
  const host = new URL(development).host;
  return new URL(url).host === host;
}
