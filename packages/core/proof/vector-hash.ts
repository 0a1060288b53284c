/**
 * `node proof/vector-hash.ts`: prints the hash of the answers as this Node gives them in its zone and language. With `planted`
 * it reads the machine's own clock reading, which no rule may, so that a test can see that it would be noticed.
 */
import { createHash } from "node:crypto";
import { replay } from "#replay.ts";
import { type Replayed, vectorText } from "./vector-text.ts";

const planted: Replayed = (timeline) => {
  const document = replay(timeline);
  return { ...document, rules: `${document.rules} ${new Date(0).getHours()}` };
};

const answered = process.argv[2] === "planted" ? planted : replay;
process.stdout.write(createHash("sha256").update(vectorText(undefined, answered)).digest("hex"));
