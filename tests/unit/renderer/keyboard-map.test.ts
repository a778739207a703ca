import { describe, expect, test } from 'vitest';
import { commandIds, commandOf } from '../../../renderer/ui/keys/chord.ts';
import type { Press } from '../../../renderer/ui/keys/chord.ts';
import { COMMANDS, keyHint } from '../../../renderer/ui/keys/commands.ts';
import { enGB } from '../../../renderer/labels/en-GB/all.ts';

const keys = commandIds().map((id) => COMMANDS[id].key);
const press = (part: Partial<Press>): Press => ({
  key: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  isComposing: false,
  keyCode: 0,
  ...part,
});

describe('the keyboard map', () => {
  test('binds no key twice', () => {
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  test.each([
    ['Ctrl Space, Shift Space and Ctrl . belong to Chinese input methods', /\+( |Space|\.)$/],
    ['a bare modifier switches input methods', /^(Ctrl|Shift|Alt)(\+(Ctrl|Shift|Alt))?$/],
    ['AltGr is Ctrl and Alt, and types ą ć ę ł ń ó ś ź ż', /Ctrl\+Alt|Alt\+Ctrl|AltGraph/],
    ['Alt with a letter opens menus', /^Alt\+[A-Z]$/],
    ['F10 stays with the system', /^F10$/],
    ['a bare letter or figure is typing', /^.$/],
  ])('leaves alone: %s', (_why, forbidden) => {
    expect(keys.filter((key) => forbidden.test(key))).toEqual([]);
  });

  test('has words for each command', () => {
    expect(Object.keys(enGB.app.command).sort()).toEqual([...commandIds()].sort());
  });

  test('is what a press asks for', () => {
    expect(commandOf(press({ key: 'F8' }))).toBe('said-it');
    expect(commandOf(press({ key: 'Enter', ctrlKey: true }))).toBe('main-button');
    expect(commandOf(press({ key: 'F6', shiftKey: true }))).toBe('previous-pane');
    expect(commandOf(press({ key: 'L', ctrlKey: true }))).toBe('lock');
    expect(commandOf(press({ key: 'Enter' }))).toBeUndefined();
  });

  test('keeps still while an input method composes, and for AltGr', () => {
    expect(commandOf(press({ key: 'Escape', isComposing: true }))).toBeUndefined();
    expect(commandOf(press({ key: 'Enter', ctrlKey: true, keyCode: 229 }))).toBeUndefined();
    expect(commandOf(press({ key: 'l', ctrlKey: true, altKey: true }))).toBeUndefined();
    expect(commandOf(press({ key: 'Enter', ctrlKey: true, shiftKey: true }))).toBeUndefined();
  });

  test('shows keys as they are written on them', () => {
    expect(keyHint('main-button')).toBe('Ctrl Enter');
    expect(keyHint('back')).toBe('Esc');
    expect(keyHint('stage-after')).toBe('Alt →');
  });
});
