import * as shapes from "#features/week/schema.ts";
import { moveWork, takeDayOff, undoChange } from "#features/week/changes.ts";
import { buildMyWeek, readWeek } from "#features/week/service.ts";
import { whatIf } from "#features/week/what-if.ts";
import { whatIfAnswer, whatIfInput } from "#features/week/what-if-schema.ts";
import { self } from "#kernel/policy.ts";
import { nothing, router, rpc } from "#kernel/trpc.ts";

export const week = router({
  /** The week that has today in it, and where each piece of it could go. What was planned stays readable without a plan. */
  read: rpc(self, { input: nothing, output: shapes.weekRead }).query(({ ctx }) => readWeek(ctx)),
  /** Lays seven dates from today on the days that are offered, and remembers those. */
  build: rpc(self, {
    input: shapes.buildInput,
    output: shapes.changed,
    paid: "progression",
  }).mutation(({ ctx, input }) => ctx.tx((tx) => buildMyWeek(tx, ctx, input))),
  /** Moves one piece of work to another date of its week, or says which rule forbids it. */
  move: rpc(self, {
    input: shapes.moveInput,
    output: shapes.changed,
    paid: "progression",
  }).mutation(({ ctx, input }) => ctx.tx((tx) => moveWork(tx, ctx, input))),
  /** Takes what a day still has out of the week. Nothing of it is added to another day. */
  takeOff: rpc(self, {
    input: shapes.dayOffInput,
    output: shapes.changed,
    paid: "progression",
  }).mutation(({ ctx, input }) => ctx.tx((tx) => takeDayOff(tx, ctx, input))),
  /** Brings back what the week was before its last change, where the rules still allow that. */
  undo: rpc(self, {
    input: shapes.undoInput,
    output: shapes.changed,
    paid: "progression",
  }).mutation(({ ctx, input }) => ctx.tx((tx) => undoChange(tx, ctx, input))),
  /** What the rules would answer over seven days to a run and to what is planned, on three kinds of mornings. Stores nothing. */
  whatIf: rpc(self, { input: whatIfInput, output: whatIfAnswer, paid: "progression" }).query(
    ({ ctx, input }) => ctx.tx((tx) => whatIf(tx, ctx, input)),
  ),
});
