import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ExerciseDrawing, hasDrawing, poseAt } from "#domain/exercise-drawing.tsx";
import { POSES } from "#domain/exercise-poses.tsx";
import { joints, poseBetween } from "#domain/figure.tsx";

const GROUND = 150;

test("a heel raise lifts the heel and the whole runner while the ball of the foot stays where it is", () => {
  for (const id of ["hr_dl_floor", "hr_sl_floor", "hr_step"]) {
    const { start, end } = POSES[id]!;
    const low = joints(start!);
    const high = joints(end);
    expect(high.ball).toEqual(low.ball);
    expect(low.heel.y - high.heel.y).toBeGreaterThan(10);
    expect(low.head.y - high.head.y).toBeGreaterThan(8);
  }
});

test("on the step the heel is never drawn below the step's level", () => {
  const { start, end } = POSES.hr_step!;
  for (const pose of [start!, end])
    expect(joints(pose).heel.y).toBeLessThanOrEqual(pose.ball.y + 0.001);
});

test("in a seated raise only the lower leg moves: the hips stay on the chair", () => {
  const { start, end } = POSES.hr_seat!;
  expect(joints(end).hip.x).toBeCloseTo(joints(start!).hip.x, 0);
  expect(joints(end).hip.y).toBeCloseTo(joints(start!).hip.y, 0);
});

test("nobody stands through the floor, and a jump leaves it", () => {
  for (const [id, { start, end }] of Object.entries(POSES))
    for (const pose of start ? [start, end] : [end])
      for (const [name, point] of Object.entries(joints(pose)))
        expect(point.y, `${name} of ${id}`).toBeLessThanOrEqual(GROUND + 0.001);
  expect(joints(POSES.pogo_dl!.end).ball.y).toBeLessThan(GROUND);
  expect(joints(POSES.hop_sl!.end).ball.y).toBeLessThan(GROUND);
});

test("an exercise without a drawing shows none rather than another one's", () => {
  expect(hasDrawing("swim")).toBe(false);
  expect(hasDrawing("toString")).toBe(false);
  expect(renderToStaticMarkup(<ExerciseDrawing exercise="swim" />)).toBe("");
  expect(
    renderToStaticMarkup(<ExerciseDrawing exercise="hr_seat" label="Seated heel raise" />),
  ).toContain('aria-label="Seated heel raise"');
});

test("part of the way through a movement no limb is longer or shorter than at its ends", () => {
  const { start, end } = POSES.box_squat!;
  const shin = (share: number) => {
    const { ankle, knee } = joints(poseBetween(start!, end, share));
    return Math.hypot(knee.x - ankle.x, knee.y - ankle.y);
  };
  for (const share of [0, 0.25, 0.5, 0.75, 1]) expect(shin(share)).toBeCloseTo(shin(0));
  expect(joints(poseBetween(start!, end, 0))).toEqual(joints(start!));
  expect(joints(poseBetween(start!, end, 1))).toEqual(joints(end));
});

test("at the top of its tempo the figure stands highest, in raises, squats and lowering alike", () => {
  for (const id of ["hr_dl_floor", "ecc_floor", "box_squat", "lunge_vert"]) {
    const head = (height: number) => joints(poseAt(POSES[id]!, height)).head.y;
    expect(head(1), id).toBeLessThan(head(0));
  }
});
