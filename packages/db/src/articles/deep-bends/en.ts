import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "deep-ankle-bends",
  title: "Squats, lunges and steps: mind the ankle",
  summary: "Good exercises, wrong moment. There is a version of each that fits.",
  body: () => `
Nothing is wrong with squats and lunges. Some of them take the knee far past the toes, and with it the ankle into a deep
bend that presses the tendon against the heel. For the first two stages we leave those out for everybody.

## Out for now, and what to do instead

- **Deep squat**: squat to a box or chair, shins nearly upright
- **Lunge with the knee far forward**: split squat with an upright shin, the sore leg in front
- **Heel raise below the edge of a step**: the same raise from the floor
- **Uphill walking, stair machine**: a walk on the flat
- **Step-down, one-leg deep squat**: a low step-up, the sore leg leading, or a bridge

## Until when?

With soreness in the **middle** of the tendon the bend comes back from the strength stage on: the programmes tested
there do train into it. **At the heel bone** it stays out until your coach opens it, late, and bit by bit.

## You don't have to remember this

Springback reads your list before you start. What doesn't fit your stage or your spot is swapped for something that
does, by name, and the reason stands beside it.
`,
};
