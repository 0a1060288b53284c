/** Which signals this phone gives. */
export interface Signals {
  readonly sound: boolean;
  readonly flash: boolean;
  readonly vibration: boolean;
}

const KEY = "springback.signals";
const ALL: Signals = { sound: true, flash: true, vibration: true };

/** What was chosen on this phone; everything is on until it is switched off. */
export function loadSignals(shelf: Pick<Storage, "getItem">): Signals {
  try {
    const kept = JSON.parse(shelf.getItem(KEY) ?? "{}") as Partial<Signals> | null;
    return {
      sound: kept?.sound !== false,
      flash: kept?.flash !== false,
      vibration: kept?.vibration !== false,
    };
  } catch {
    return ALL;
  }
}

/** Keeps the choice on this phone. */
export function storeSignals(shelf: Pick<Storage, "setItem">, signals: Signals): void {
  try {
    shelf.setItem(KEY, JSON.stringify(signals));
  } catch {
    // It lasts until the page is left.
  }
}
