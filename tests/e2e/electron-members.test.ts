import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ElectronMember, usedElectronMembers } from '../support/electron-members.ts';
import { type Desk, launchDesk } from '../support/launch-desk.ts';

/** Plain data handed to or from Electron: nothing there can be missing as a function. */
const PLAIN =
  /(Event|Params|Details|Options|Preferences|Request|Response|Item|Info|Rectangle|Size|Display|Result|Filter)$|^Input$/;

describe('the gap between the official Electron’s types and the runtime at hand', () => {
  let desk: Desk;
  let used: ElectronMember[];
  beforeAll(async () => {
    desk = await launchDesk();
    used = await usedElectronMembers();
  });
  afterAll(async () => {
    await desk.discard();
  });

  it('every electron member that main and preload use exists in this runtime', async () => {
    const asked = used.filter((one) => !PLAIN.test(one.owner));
    const missing = await desk.app.evaluate((electron, members) => {
      const window = electron.BrowserWindow.getAllWindows()[0];
      const objects: Record<string, readonly unknown[]> = {
        BrowserWindow: [electron.BrowserWindow, window],
        BaseWindow: [electron.BrowserWindow, window],
        WebContents: [electron.webContents, window?.webContents],
        Debugger: [window?.webContents.debugger],
        WebFrameMain: [window?.webContents.mainFrame],
        Session: [electron.session, window?.webContents.session],
        WebRequest: [window?.webContents.session.webRequest],
        Menu: [electron.Menu, electron.Menu.prototype],
        Protocol: [electron.protocol],
        CommandLine: [electron.app.commandLine],
        Process: [process],
        Notification: [electron.Notification, electron.Notification.prototype],
        // in the preload only, where this cannot look; the bridge would be missing at the first click
        ContextBridge: [{ exposeInMainWorld: true }],
        IpcRenderer: [{ invoke: true, on: true, off: true, send: true, removeListener: true }],
      };
      const moduleObjects: Record<string, unknown> = { ...electron };
      return members
        .filter(({ owner, member }) => {
          const lowerCase = owner.charAt(0).toLowerCase() + owner.slice(1);
          const holders = objects[owner] ?? [moduleObjects[lowerCase], moduleObjects[owner]];
          return !holders.some(
            (holder) =>
              (typeof holder === 'object' || typeof holder === 'function') &&
              holder !== null &&
              member in holder,
          );
        })
        .map(({ owner, member, file }) => `${owner}.${member} (${file})`);
    }, asked);
    expect(missing).toEqual([]);
    expect(asked.map((one) => `${one.owner}.${one.member}`)).toContain('App.whenReady');
  });
});
