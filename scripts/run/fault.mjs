/** A fault that a person can mend: its message is one sentence that says what to do. */
export class Fault extends Error {
  name = "Fault";
}

const DISK_FULL = /ENOSPC|No space left on device|os error 28\b/i;
const NO_RIGHTS = /EACCES|EROFS|EPERM|Permission denied|Read-only file system/i;
const NO_NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network|dns error|failed to lookup|error sending request/i;

/**
 * Turns what a program said when it failed into a sentence, or gives null when the cause isn't one we know.
 * @param {string} text its output or an error's message and code
 * @param {{folder: string, downloading?: boolean}} context
 * @returns {Fault | null}
 */
export function knownFault(text, { folder, downloading = false }) {
  if (DISK_FULL.test(text))
    return new Fault(`The disk that holds ${folder} is full: free some space, then start again.`);
  if (downloading && NO_NETWORK.test(text))
    return new Fault(
      "The packages can't be downloaded because the npm registry doesn't answer: check this machine's network or proxy, then start again.",
    );
  if (NO_RIGHTS.test(text))
    return new Fault(
      `Springback can't write in ${folder}: give your account the right to write there, or clone it into a folder of your own.`,
    );
  return null;
}

/** The fault in an error of Node's own file functions; anything else comes back as it is. */
export function faultFrom(error, folder) {
  if (error instanceof Fault) return error;
  return knownFault(`${error?.code ?? ""} ${error?.message ?? ""}`, { folder }) ?? error;
}
