import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { shownTimelines } from "./shown.ts";

// What the page of the stories reads: a build has no files of cases.
writeFileSync(join(import.meta.dirname, "shown.json"), `${JSON.stringify(shownTimelines())}\n`);
