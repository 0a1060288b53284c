export { cadenceCue, type CadenceCue } from "#load/cadence.ts";
export { inPlaceOfRun, type InPlaceOfRun } from "#load/cross-training.ts";
export { distanceCap, longestRun } from "#load/longest-run.ts";
export { spikeBand, type SpikeBand } from "#load/spike.ts";
export { weeklyCap, weeklyChange, weeklyMetres } from "#load/weekly-change.ts";
