import type { OpenFault } from '../../documents/package/opened-package.ts';
import type { RegisterFileFault } from '../../documents/register/read-register-file.ts';
import type { RegisterCell } from '../../domain/register/read-date.ts';
import type {
  RegisterDraft,
  RegisterPlace,
  RegisterRead,
  RegisterReading,
} from '../../domain/register/read-register.ts';
import type { RegisterField } from '../../domain/register/register-field.ts';
import type { OpenedPackage } from '../../usecases/ports.ts';

/** A file of the stick, or one that waits in the log. */
export type PackageSource =
  { readonly path: string; readonly name: string } | { readonly bytes: Uint8Array; readonly name: string };

export interface ReadSheet {
  readonly name: string;
  readonly rows: number;
  readonly headings: readonly string[];
  readonly guess: readonly (RegisterField | null)[];
  readonly samples: readonly (readonly RegisterCell[])[];
}

/** Main → worker, one at a time. */
export type ImportTask =
  | {
      readonly do: 'open-package';
      readonly source: PackageSource;
      readonly passphrase: string;
      /** Where the private half of the branch's key may stand: the worker reads it itself, and it travels nowhere. */
      readonly keyFolder: string;
    }
  | { readonly do: 'read-register'; readonly path: string; readonly encoding: string | null }
  | {
      readonly do: 'check-register';
      readonly sheet: number;
      readonly reading: RegisterReading;
      readonly place: RegisterPlace;
    }
  | { readonly do: 'give-drafts'; readonly from: number; readonly most: number };

export type PackageAnswer =
  | { readonly ok: true; readonly value: OpenedPackage }
  | { readonly ok: false; readonly fault: OpenFault | 'file-too-large' | 'disk-failed' };
export interface RegisterAnswer {
  readonly sha256: string;
  readonly fault: RegisterFileFault | 'file-too-large' | 'disk-failed' | '';
  readonly encoding: string | null;
  readonly sheets: readonly ReadSheet[];
}
export type CheckAnswer = Omit<RegisterRead, 'drafts'> & {
  readonly ready: number;
  readonly preview: readonly RegisterDraft[];
};
/** Worker → main: the answer of the one task asked. */
export type ImportAnswer =
  | { readonly to: 'open-package'; readonly answer: PackageAnswer }
  | { readonly to: 'read-register'; readonly answer: RegisterAnswer }
  | { readonly to: 'check-register'; readonly answer: CheckAnswer }
  | { readonly to: 'give-drafts'; readonly answer: readonly RegisterDraft[] };
