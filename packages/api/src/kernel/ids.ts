import { v7 } from "uuid";

/** A new id that sorts by the time it was made. */
export function uuidv7(): string {
  return v7();
}
