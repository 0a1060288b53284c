/** What one version of the rules answers to the vectors: two hashes, of what was asked and of the answers. */
export interface Recording {
  readonly rules: string;
  readonly vectors: string;
  readonly answers: string;
}

/**
 * Every hash of the answers to the vectors that ever stood here, the newest first: the only place they are written. Answers
 * that change are a decision: give the rule set its next version (`RULES` of src/guidance/guide.ts), say what changed in
 * src/packs/changes.ts, and put what the failing test says on top; `recordingFaults` finds a line that was changed instead,
 * and other answers to the same vectors by the same version. Only other vectors need no version. If nothing was meant to
 * change, something else did.
 */
export const RECORDINGS: readonly [Recording, ...Recording[]] = [
  {
    rules: "springback/2",
    vectors: "3769c8b92c73bbe411543e678d5a18d60badb7eb6554ceb90bc4d344f1c213b0",
    answers: "b34c56c35cb81bde1fcf6aeb983f3f0fe0e7f4ebd8745ddaad916a40dfec1bf9",
  },
  {
    rules: "springback/2",
    vectors: "3c2c32a077de2e81d567dd5f0cc98ff378fa7c633391ef847b1f5fb675b6479c",
    answers: "532707754a1d9b8169cd74ee64d14ca2056c3d9bf662a1f75a7a44e539c1654e",
  },
];

/** What the rules answer now. */
export const RECORDED: Recording = RECORDINGS[0];
