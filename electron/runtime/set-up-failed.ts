/** A set-up step that cannot be done here. The message is for the person at the terminal and ends with what to type. */
export class SetUpFailed extends Error {
  override readonly name = 'SetUpFailed';
}

/** Prints a failed set-up as its one line and ends the process with 1; any other error stays a bug with its stack. */
export function endOnSetUpFailure(error: unknown): never {
  if (!(error instanceof SetUpFailed)) throw error;
  console.error(error.message);
  process.exit(1);
}
