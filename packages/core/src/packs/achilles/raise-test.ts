/** Seconds of one raise in the heel-raise test: up on a beat, down on the next, sixty beats a minute (clinical.md 5.3; HL17). */
export const RAISE_TEST_TEMPO = { up: 1, hold: 0, down: 1 } as const;
