/** How many seconds may be counted down aloud before something begins or ends. */
export const TICKS = [0, 3, 5] as const;

/** Which signals this phone gives, and whether the next set begins by itself. */
export interface Signals {
  readonly sound: boolean;
  readonly flash: boolean;
  readonly vibration: boolean;
  readonly ticks: (typeof TICKS)[number];
  /** When a rest is over, the next set gets ready without a tap. */
  readonly byItself: boolean;
}

const KEY = "springback.signals";
const AT_FIRST: Signals = {
  ...{ sound: true, flash: true, vibration: true },
  ...{ ticks: 3, byItself: false },
};

/** What was chosen on this phone; every signal is on until it is switched off, and each set waits for its tap. */
export function loadSignals(shelf: Pick<Storage, "getItem">): Signals {
  try {
    const kept = JSON.parse(shelf.getItem(KEY) ?? "{}") as Partial<Signals> | null;
    return {
      sound: kept?.sound !== false,
      flash: kept?.flash !== false,
      vibration: kept?.vibration !== false,
      ticks: TICKS.find((ticks) => ticks === kept?.ticks) ?? AT_FIRST.ticks,
      byItself: kept?.byItself === true,
    };
  } catch {
    return AT_FIRST;
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
