import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { LED_STAGES } from './counters/counter.ts';
import type { Counter, Entry, LedStage } from './counters/counter.ts';

export interface Picture {
  readonly file: string;
  readonly step: string;
}

/** Works the desk as a clerk does: fields by name, choices by code, everything else by key. Fails loudly when something is not there. */
export class Clerk {
  readonly page: Page;
  readonly pictures: Picture[] = [];
  readonly #folder: string;
  readonly #label: string;

  constructor(page: Page, folder: string, label: string, taken: readonly Picture[] = []) {
    this.page = page;
    this.#folder = folder;
    this.#label = label;
    this.pictures.push(...taken);
  }

  field(name: string): Locator {
    return this.page.locator(`[data-field="${name}"]`).first();
  }

  async type(name: string, text: string): Promise<void> {
    const field = this.field(name);
    await field.fill(text);
    await field.blur();
  }

  async choose(name: string, code: string): Promise<void> {
    await this.field(name).locator(`[data-option="${code}"]`).click();
  }

  /** One of a list that opens. */
  async pick(name: string, code: string): Promise<void> {
    await this.field(name).click();
    await this.page.locator(`[role="option"][data-key="${code}"]`).click();
  }

  async enter(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) {
      if ('type' in entry) await this.type(entry.field, entry.type);
      else if ('choose' in entry) await this.choose(entry.field, entry.choose);
      else await this.pick(entry.field, entry.pick);
    }
  }

  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
  }

  async pin(name: string, pin: string): Promise<void> {
    await this.field(name).focus();
    await this.page.keyboard.type(pin);
  }

  /** Waits until everything typed is in the log, as the mark in the top bar says. */
  async saved(): Promise<void> {
    await this.page.locator('[data-saved="saved"]').waitFor();
  }

  async signIn(name: string, pin: string): Promise<void> {
    await this.page.locator('[data-screen="lock"]').waitFor();
    await this.page.getByRole('radio', { name, exact: true }).click();
    await this.pin('pin', pin);
    await this.press('Enter');
    await this.page.locator('[data-screen="today"]').waitFor();
  }

  /** What the package of the day is sealed to, typed twice. */
  async sealWithPassphrase(passphrase: string): Promise<void> {
    if ((await this.page.locator('[data-seal="passphrase"]').count()) === 0)
      await this.choose('seal', 'passphrase');
    await this.field('passphrase').fill(passphrase);
    await this.field('again').fill(passphrase);
  }

  /** The dialog that is open says yes and goes. */
  async agree(): Promise<void> {
    await this.press('Control+Enter');
    await this.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  }

  /** A button by its glyph, within what is given or anywhere; the first one. */
  icon(name: string, within = ''): Locator {
    return this.page
      .locator(`${within} button`)
      .filter({ has: this.page.locator(`[data-icon="${name}"]`) })
      .first();
  }

  /** From wherever the desk is to the page of the newest case that the search finds. */
  async openCase(search: string): Promise<void> {
    await this.press('F3');
    await this.field('search').fill(search);
    const row = this.page.locator('.log [role="row"][data-key]').first();
    await row.waitFor();
    await row.dblclick();
    await this.page.locator('.case-head').waitFor();
  }

  /** A short intake: straight to the stages that matter, then Confirm, and the receipt handed over. */
  async take(
    stages: Readonly<Partial<Record<LedStage, readonly Entry[]>>>,
    steps: Counter['steps'],
    confirming?: string,
  ): Promise<void> {
    await this.press('F2');
    await this.page.locator('[data-stage-page="receive"]').waitFor();
    for (const [index, stage] of LED_STAGES.entries()) {
      const entries = stages[stage] ?? [];
      if (entries.length === 0 && stage !== 'remedy') continue;
      await this.press(`Control+${String(index + 1)}`);
      await this.page.locator(`[data-stage-page="${stage}"]`).waitFor();
      await this.enter(entries);
      if (stage === 'remedy') await this.plan(steps);
    }
    await this.saved();
    await this.press('Control+7');
    await this.page.locator('[data-stage-page="confirm"]').waitFor();
    await this.tickAll();
    if (confirming !== undefined) await this.picture(confirming);
    await this.press('Control+Enter');
    await this.page.locator('[data-paper="receipt"]').waitFor();
    await this.page.locator('[data-paper="receipt"] button').first().click();
  }

  /** Back to the head of the form, where its questions begin. */
  async top(): Promise<void> {
    await this.page.locator('[data-pane="form"]').evaluate((form) => {
      form.scrollTop = 0;
    });
  }

  async go(page: 'today' | 'log' | 'day-close' | 'settings'): Promise<void> {
    await this.page.locator(`[data-page="${page}"]`).click();
  }

  /** A page behind the settings. */
  async setting(code: string): Promise<void> {
    await this.go('settings');
    await this.page.locator(`[data-setting="${code}"]`).click();
  }

  /** Rows of the plan: what, who, by when. */
  async plan(steps: Counter['steps']): Promise<void> {
    for (const [index, step] of steps.entries()) {
      await this.press('Insert');
      const at = `steps-${String(index + 1)}`;
      await this.type(`${at}-what`, step.what);
      await this.type(`${at}-owner`, step.owner);
      await this.type(`${at}-due`, step.due);
    }
  }

  /** Every line of the read-back is agreed with the customer. */
  async tickAll(): Promise<void> {
    const ticks = this.page.locator('[data-tick]');
    for (let index = 0; index < (await ticks.count()); index += 1) await ticks.nth(index).click();
  }

  /** A picture of the window as it stands; fonts and transitions have come to rest. */
  async picture(name: string): Promise<void> {
    const number = String(this.pictures.length + 1).padStart(2, '0');
    const file = `${number}-${name}.png`;
    await this.page.locator('[data-saved="busy"]').waitFor({ state: 'detached' });
    await mkdir(this.#folder, { recursive: true });
    await this.page.evaluate(async () => {
      await document.fonts.ready;
      const rest = document.getAnimations().map((one) => one.finished.catch(() => null));
      await Promise.race([Promise.all(rest), new Promise((over) => setTimeout(over, 350))]);
      await new Promise((drawn) => setTimeout(drawn, 100));
    });
    await this.page.screenshot({ path: join(this.#folder, file) });
    this.pictures.push({ file: `screens/${this.#label}/${file}`, step: name });
  }
}
