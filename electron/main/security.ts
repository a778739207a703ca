import type { Session, WebContents } from 'electron';
import { app, session } from 'electron';
import { ORIGIN, PAPER_PLACE } from './app-protocol.ts';

/**
 * Closes what an offline desk has no use for. Each line is one of the settings in tests/e2e/security-settings.test.ts, where it was seen
 * to fail once.
 */
export function harden(development: string | undefined): void {
  hardenSession(session.defaultSession, development);
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents);
  });
}

/** Before `ready`: no name of a host is ever looked up, whatever part of Chromium should ask. */
export function forgetTheNetwork(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('no-proxy-server');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  // A process of its own keeps what comes from outside apart, and nothing does: 26 MB, and one process less to start.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2');
}

/** Before `ready`: drawing is text and lines; a branch PC's graphics driver is the likeliest thing on it to crash. */
export function drawPlainly(): void {
  app.disableHardwareAcceleration();
  // Nor the driver that is imitated by the processor (13 MB), nor the one GTK would load beside its dialogs (21 MB).
  app.commandLine.appendSwitch('disable-software-rasterizer');
  process.env['GDK_GL'] = 'disable';
}

export function hardenSession(target: Session, development: string | undefined): void {
  target.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  // What is chosen without asking anybody must not depend on a default.
  target.on('select-usb-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  target.on('select-hid-device', (event, _details, choose) => {
    event.preventDefault();
    choose();
  });
  target.on('select-serial-port', (event, _ports, _contents, choose) => {
    event.preventDefault();
    choose('');
  });
  target.on('will-download', (event) => {
    event.preventDefault();
  });
  target.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isOwn(details.url, development) });
  });
  target.setSpellCheckerEnabled(false);
}

function hardenContents(contents: WebContents): void {
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
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
  // A peer connection asks no request filter and no policy of a page.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-frame-navigate', (event) => {
    // Chromium's PDF viewer is frames of its own, in a session of its own.
    if (event.isMainFrame || contents.session !== session.defaultSession) return;
    if (!event.url.startsWith(PAPER_PLACE)) event.preventDefault();
  });
}

/** The desk's own origin; the developer's server and its tools only where somebody runs `npm run dev`. */
function isOwn(url: string, development: string | undefined): boolean {
  if (url.startsWith(`${ORIGIN}/`)) return true;
  if (development === undefined) return false;
  const { protocol, host } = new URL(url);
  return protocol === 'devtools:' || host === new URL(development).host;
}
