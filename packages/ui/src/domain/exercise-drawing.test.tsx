import { EXERCISE_IDS, exercise } from "@springback/core/exercises";
import { EXERCISES } from "@springback/core/words/en/exercises";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ExerciseDrawing, hasDrawing, StartAndEnd } from "#domain/exercise-drawing.tsx";
import { DRAWINGS } from "#domain/exercise-drawings.ts";
import { placeAt, poseAt, shapesAt, type SideDrawing } from "#domain/exercise-movement.ts";
import { momentAfter } from "#domain/exercise-pace.ts";
import {
  ARM,
  BACK,
  direction,
  type Joints,
  joints,
  type Point,
  SHIN,
  THIGH,
} from "#domain/figure-pose.ts";
import { GROUND } from "#domain/figure-stances.ts";

const PLACES = Array.from({ length: 17 }, (_, index) => index / 8);
const sideViews = EXERCISE_IDS.map((id) => [id, DRAWINGS[id]] as const).filter(
  (pair): pair is [(typeof pair)[0], SideDrawing] => pair[1].view !== "front",
);
const bodies = (drawing: SideDrawing) => PLACES.map((place) => joints(poseAt(drawing, place)));
const length = (one: Point, other: Point) => Math.hypot(other.x - one.x, other.y - one.y);
/** An angle between two directions, from -180 to 180. */
const between = (one: number, other: number) => ((((one - other + 180) % 360) + 360) % 360) - 180;

/** How far hip, knee and ankle are bent: 0 is standing straight, more is bent as in a squat. */
function bends({ hip, knee, ankle, shoulder, heel, ball }: Joints) {
  const shin = direction(ankle, knee);
  const thigh = direction(knee, hip);
  return {
    hip: between(direction(hip, shoulder), thigh),
    knee: between(shin, thigh),
    ankle: between(shin, direction(heel, ball) - 90),
  };
}
const farLeg = (body: Joints): Joints => ({
  ...body,
  knee: body.farKnee,
  ankle: body.farAnkle,
  heel: body.farHeel,
  ball: body.farBall,
});

/** The lowest point of either foot. */
const lowest = ({ ball, heel, farBall, farHeel }: Joints) =>
  Math.max(ball.y, heel.y, farBall.y, farHeel.y);
/** How high the lower foot gets. */
const highest = (id: "pogo_dl" | "hop_sl" | "cmj" | "drop_jump" | "walk_flat") =>
  Math.min(...bodies(DRAWINGS[id] as SideDrawing).map(lowest));

/** How far a movement shown by itself goes between two seconds. */
const moved = (id: "run_easy" | "hr_step", from: number, to: number) =>
  momentAfter(DRAWINGS[id], to).place - momentAfter(DRAWINGS[id], from).place;

test("every exercise of the catalogue has its drawing", () => {
  expect(Object.keys(DRAWINGS).toSorted()).toEqual(EXERCISE_IDS.toSorted());
  for (const id of EXERCISE_IDS) expect(hasDrawing(id), id).toBe(true);
});

test("an id outside the catalogue shows nothing rather than another exercise", () => {
  expect(hasDrawing("toString")).toBe(false);
  expect(renderToStaticMarkup(<ExerciseDrawing exercise="moonwalk" label="Moonwalk" />)).toBe("");
});

test("limbs keep their length through every movement", () => {
  // A leg laid across points at the onlooker and looks shorter.
  for (const [id, drawing] of sideViews.filter(([, { end }]) => end.aside === 0))
    for (const body of bodies(drawing))
      for (const [name, bone, one, other] of [
        ["shin", SHIN, body.knee, body.ankle],
        ["thigh", THIGH, body.hip, body.knee],
        ["far shin", SHIN, body.farKnee, body.farAnkle],
        ["far thigh", THIGH, body.hip, body.farKnee],
        ["back", BACK, body.hip, body.shoulder],
        ["arm", ARM, body.elbow, body.hand],
        ["far arm", ARM, body.farElbow, body.farHand],
      ] as const) {
        expect(Math.abs(length(one, other) / bone - 1), `${name} of ${id}`).toBeLessThan(0.06);
      }
});

test("no knee, hip or ankle is bent further than a runner's can be", () => {
  for (const [id, drawing] of sideViews)
    for (const body of bodies(drawing))
      for (const leg of [body, farLeg(body)]) {
        const { hip, knee, ankle } = bends(leg);
        expect(knee, `knee of ${id}`).toBeGreaterThan(-1);
        expect(knee, `knee of ${id}`).toBeLessThan(152);
        expect(hip, `hip of ${id}`).toBeGreaterThan(-50);
        expect(hip, `hip of ${id}`).toBeLessThan(160);
        expect(ankle, `ankle of ${id}`).toBeGreaterThan(-80);
        expect(ankle, `ankle of ${id}`).toBeLessThan(52);
      }
});

test("nobody goes through the floor", () => {
  const onLevel = sideViews.filter(([, drawing]) => drawing.ground !== false);
  for (const [id, drawing] of onLevel)
    for (const body of bodies(drawing))
      for (const [name, { y }] of Object.entries(body))
        expect(y, `${name} of ${id}`).toBeLessThanOrEqual(GROUND + 0.5);
});

test("the heel sinks below the ball of the foot only where the exercise takes it there", () => {
  const raises = sideViews.filter(([id]) => exercise(id)?.family === "heelRaise");
  for (const [id, drawing] of raises.filter(([name]) => name !== "legpress_calf")) {
    const sunk = Math.max(...bodies(drawing).map(({ heel, ball }) => heel.y - ball.y));
    if (exercise(id)?.range === "below") expect(sunk, id).toBeGreaterThan(2);
    else expect(sunk, id).toBeLessThan(0.01);
  }
});

test("a heel raise turns about a foot that stays where it is", () => {
  for (const id of ["hr_dl_floor", "hr_sl_floor", "hr_step", "hr_seat"] as const) {
    const low = joints(poseAt(DRAWINGS[id] as SideDrawing, 0));
    const high = joints(poseAt(DRAWINGS[id] as SideDrawing, 1));
    expect(high.ball.x, id).toBe(low.ball.x);
    expect(high.ball.y, id).toBe(low.ball.y);
    expect(low.heel.y - high.heel.y, id).toBeGreaterThan(9);
  }
});

test("a jump leaves the ground and a walk never does", () => {
  for (const id of ["pogo_dl", "hop_sl", "cmj", "drop_jump"] as const)
    expect(highest(id), id).toBeLessThan(GROUND - 8);
  expect(highest("walk_flat")).toBeGreaterThan(GROUND - 4);
});

test("at the top of its tempo the figure is highest, in raises, squats and lowering alike", () => {
  for (const id of ["hr_dl_floor", "ecc_floor", "box_squat", "lunge_vert"] as const) {
    const drawing = DRAWINGS[id] as SideDrawing;
    const head = (height: number) => joints(poseAt(drawing, placeAt(drawing, height))).head.y;
    expect(head(1), id).toBeLessThan(head(0));
  }
});

test("the leg that carries the work carries the spring", () => {
  for (const [id, drawing] of sideViews) expect(drawing.felt.length, id).toBeGreaterThan(0);
  for (const [id, drawing] of sideViews.filter(([name]) => exercise(name)?.family === "heelRaise"))
    expect(drawing.felt, id).toContain("calf");
});

test("each picture says which exercise it is, and both of its forms do", () => {
  for (const id of EXERCISE_IDS) {
    const { name } = EXERCISES[id];
    const still = renderToStaticMarkup(<ExerciseDrawing exercise={id} label={name} />);
    const moving = renderToStaticMarkup(<ExerciseDrawing exercise={id} label={name} moves />);
    expect(still.match(/role="img"/g), id).toHaveLength(1);
    expect(still.split(`aria-label="${name}"`), id).toHaveLength(2);
    expect(moving.split(`aria-label="${name}"`), id).toHaveLength(3);
  }
});

test("who asked for less motion gets both positions side by side, and nothing that moves", () => {
  const moving = renderToStaticMarkup(
    <ExerciseDrawing exercise="hr_step" label="Heel raise" moves />,
  );
  const [first, second] = moving.split("</svg>");
  expect(first).toContain("motion-reduce:hidden");
  expect(second).toContain("hidden motion-reduce:block");
  expect(second?.match(/<g transform/g)).toHaveLength(2);
});

test("every moment of every movement can be drawn", () => {
  for (const id of EXERCISE_IDS)
    for (const place of PLACES)
      for (const { part, d } of shapesAt(DRAWINGS[id], place))
        expect(d, `${part} of ${id}`).not.toMatch(/NaN|Infinity|undefined/);
});

test("a movement starts at its start, goes all the way and comes to rest by itself", () => {
  for (const id of EXERCISE_IDS) {
    const drawing = DRAWINGS[id];
    const course = Array.from({ length: 800 }, (_, tick) => momentAfter(drawing, tick / 40));
    const places = course.map(({ place }) => place);
    expect(places[0], id).toBe(drawing.start === null ? 1 : 0);
    expect(Math.max(...places), id).toBeGreaterThanOrEqual(1);
    expect(Math.max(...places), id).toBeLessThanOrEqual(2);
    expect(course.at(-1), id).toEqual({ place: 1, over: true });
  }
});

test("a hold is taken up once and kept", () => {
  const places = [0, 0.5, 1, 1.8, 5, 60].map(
    (second) => momentAfter(DRAWINGS.iso_dl, second).place,
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places.at(-1)).toBe(1);
});

test("a stride never stands still at its ends, a slow raise waits at the top", () => {
  expect(moved("run_easy", 0.38, 0.42)).toBeGreaterThan(0.05);
  expect(moved("hr_step", 1.85, 2.2)).toBe(0);
});

test("the start and the end of a movement stand next to each other, each with its word; a held position stands alone", () => {
  const ends = ["Start", "End"] as const;
  const raise = renderToStaticMarkup(
    <StartAndEnd exercise="hr_sl_floor" label="Raise" ends={ends} />,
  );
  expect(raise).toMatch(/>Start<\/text>.*>End<\/text>/s);
  const held = EXERCISE_IDS.find((id) => DRAWINGS[id].start === null) ?? "";
  expect(
    renderToStaticMarkup(<StartAndEnd exercise={held} label="Held" ends={ends} />),
  ).not.toContain("</text>");
});
