/** The parts of what there is to read, in the order of the road. */
export const CHAPTERS = ["understand", "dayByDay", "strength", "running", "ahead"] as const;
export type Chapter = (typeof CHAPTERS)[number];
