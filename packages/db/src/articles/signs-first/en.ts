import type { ArticleText } from "#articles/topic.ts";

export const EN: ArticleText = {
  slug: "signs-that-come-first",
  title: "The signs that come before any plan",
  summary: "A few sore heels follow other rules. We ask about those first.",
  body: (n) => `
Most sore Achilles are just that. A few aren't, and the difference matters more than any exercise. So Springback asks
before it plans.

## Be seen today

- a sudden snap, a feeling of being kicked in the calf, or a foot that can't push you up since, even if it hardly hurts
- a calf that is newly swollen, warm or tender; with shortness of breath it is an emergency
- a hot, red tendon, above all with a fever

## Ask before you load it

- an antibiotic whose name ends in *-floxacin*: call the prescriber or a pharmacist before the next dose
- a steroid injection near the tendon, or steroid tablets

## Have it looked at soon

- pain in the bone itself, when you squeeze the heel from both sides
- numb skin, or a foot that has grown weak
- stiff mornings that go on and on, or other joints that swell
- pain at night that nothing you did explains
- lumps on a tendon, a wound that won't close, or a foot with little feeling

Under ${n.adultAge}, begin with a clinician and a parent: a heel that still grows has rules of its own.

One yes is enough. Springback then closes what could matter and keeps it closed until a clinician has looked, even if it
feels better meanwhile. That is no verdict on what you have: we don't know, and we don't guess. Your history and your
coach stay within reach throughout.
`,
};
