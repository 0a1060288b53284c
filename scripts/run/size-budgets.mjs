/**
 * What a page's first load may weigh: JavaScript in kB (of a thousand bytes), gzipped. Today is held to what was promised, so that it
 * grows only where somebody decided so here; the others have a little room. `aim` is what a page has to come down to; once it is
 * there, its aim becomes its budget. 131 kB of each are React and Next's own.
 * @type {Readonly<Record<string, {readonly most: number, readonly aim?: number}>>}
 */
export const FIRST_LOAD = {
  "/": { most: 150 },
  "/account": { most: 200 },
  "/auth/confirm": { most: 145 },
  "/check": { most: 220 },
  "/check-in": { most: 165 },
  "/disagree": { most: 205 },
  "/flare": { most: 185 },
  "/fr": { most: 150 },
  "/fr/plans": { most: 165 },
  "/history": { most: 175 },
  "/keeping": { most: 160 },
  "/learn": { most: 165 },
  "/learn/[slug]": { most: 165 },
  "/messages": { most: 205 },
  "/plan": { most: 200 },
  "/plans": { most: 165 },
  "/reminders": { most: 205 },
  "/reminders/off": { most: 150 },
  "/runs": { most: 205 },
  "/safety": { most: 175 },
  "/shell": { most: 165 },
  "/sign-in": { most: 150 },
  "/strength": { most: 215 },
  "/subscription": { most: 165 },
  "/subscription/return": { most: 165 },
  "/today": { most: 165 },
  "/today/why": { most: 165 },
  "/week": { most: 225, aim: 185 },
};
