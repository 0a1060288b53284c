/** A setting without which a command can't run. */
export function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`Set ${name}, then run this again.`);
  return value;
}

/** What to tell the person who ran a command: one line, whatever was thrown. */
export function sentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0] ?? "The command failed.";
}
