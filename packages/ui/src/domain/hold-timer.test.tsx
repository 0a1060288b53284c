import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { HoldTimer, timerDigits } from "#domain/hold-timer.tsx";
import { tempoHeight } from "#domain/tempo-line.tsx";
import { countdownAt } from "#domain/use-countdown.tsx";
import { tempoMoment } from "#domain/use-tempo.tsx";

const START = 1_700_000_000_000;

test("time left is worked out from timestamps, so a phone asleep for the whole hold wakes to its end", () => {
  expect(countdownAt(START, 45, START)).toEqual({ left: 45, share: 0, over: false });
  expect(countdownAt(START, 45, START + 1)).toMatchObject({ left: 45, over: false });
  expect(countdownAt(START, 45, START + 44_001)).toMatchObject({ left: 1, over: false });
  expect(countdownAt(START, 45, START + 45_000)).toEqual({ left: 0, share: 1, over: true });
  expect(countdownAt(START, 45, START + 600_000)).toEqual({ left: 0, share: 1, over: true });
});

test("a clock that was set back never shows more than the whole hold", () => {
  expect(countdownAt(START, 45, START - 90_000)).toEqual({ left: 45, share: 0, over: false });
});

test("digits are bare seconds below a minute and minutes above", () => {
  expect([0, 9, 59, 60, 90, 600].map((left) => timerDigits(left))).toEqual([
    "0",
    "9",
    "59",
    "1:00",
    "1:30",
    "10:00",
  ]);
});

test("the timer says the phase, and the seconds in words for who can't see it", () => {
  const html = renderToStaticMarkup(
    <HoldTimer left={32} share={0.3} phase="Hold" leftWords="32 seconds left" />,
  );
  expect(html).toContain("Hold");
  expect(html).toMatch(/role="timer" aria-label="32 seconds left"/);
});

test("a repetition rises for its seconds up, stays for the hold and is low again at its end", () => {
  const tempo = { up: 3, hold: 2, down: 3 };
  expect([0, 3, 4, 5, 8, 9].map((at) => tempoHeight({ ...tempo, at }))).toEqual([0, 1, 1, 1, 0, 0]);
  expect(tempoHeight({ ...tempo, at: 1.5 })).toBeCloseTo(0.5);
});

test("a set at 3 up, 2 held, 3 down is counted from timestamps, repetition by repetition", () => {
  const tempo = { up: 3, hold: 2, down: 3 };
  const phases = [0, 2.9, 3, 4.9, 5, 7.9, 8, 19].map((s) =>
    tempoMoment(START, tempo, START + s * 1000),
  );
  expect(phases.map((moment) => moment.phase)).toEqual([
    "up",
    "up",
    "hold",
    "hold",
    "down",
    "down",
    "up",
    "hold",
  ]);
  expect(phases.map((moment) => moment.reps)).toEqual([0, 0, 0, 0, 0, 0, 1, 2]);
});
