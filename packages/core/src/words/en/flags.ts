import type { RuleWords } from "#words/words.ts";

/** How soon to be seen, in English. */
export const LEVELS: RuleWords["levels"] = {
  emergency: "Go now: emergency care, or your local emergency number.",
  sameDay: "Be seen today.",
  withinDays: "Be seen within the next few days.",
  routine: "Book a normal appointment.",
};

const EVERYTHING = "Every exercise and run stays closed until a clinician has cleared it.";

/** What a runner reads when a flag is open, in English. */
export const FLAGS: RuleWords["flags"] = {
  "RF-RUPT": {
    title: "Your tendon may be torn",
    action:
      "Stop exercising and keep weight off the leg as much as you can. Go to an emergency or urgent-care clinic today, even if it hardly hurts.",
    locked: EVERYTHING,
  },
  "RF-DVT": {
    title: "Your calf needs a check today",
    action:
      "A sore or swollen calf can be a blood clot. Don’t massage or exercise it, and be seen today. With chest pain or trouble breathing, call the emergency number now.",
    locked: EVERYTHING,
  },
  "RF-INF": {
    title: "This could be an infection",
    action: "Be seen today. Leave the tendon alone until then.",
    locked: EVERYTHING,
  },
  "RF-FQ": {
    title: "Ask about your antibiotic today",
    action:
      "Antibiotics of this family can harm tendons. Contact the prescriber or a pharmacist today, before your next dose, and don’t load the calf.",
    locked: "All exercise but flat walking stays closed until a clinician has cleared it.",
  },
  "RF-BSI": {
    title: "This sounds like bone, not tendon",
    action:
      "Bone pain follows other rules. Stop running and jumping and be checked this week. If you can’t put weight on it, go today.",
    locked: "Running, jumping and heel raises stay closed until a clinician has cleared them.",
  },
  "RF-NIGHT": {
    title: "See a doctor about this pain",
    action:
      "Pain that ignores what you do, unplanned weight loss or a history of cancer deserves a look in the next few days.",
    locked: "No step up until a clinician has cleared it.",
  },
  "RF-NEURO": {
    title: "See someone about nerves or blood flow",
    action:
      "Numbness, weakness or a tightness that comes at the same distance each time needs a check in the next few days.",
    locked: "Running stays closed until a clinician has cleared it.",
  },
  "RF-SKIN": {
    title: "Have your feet looked at first",
    action:
      "Skin that closes slowly, or feet that feel less, need a clinician’s eye before you run or jump.",
    locked: "Running, jumping and barefoot work stay closed until a clinician has cleared them.",
  },
  "RF-STER": {
    title: "Ask the clinician who gave you the steroid",
    action: "Get their go-ahead before you load the tendon harder.",
    locked: "Work above slow floor raises, and all jumping, stays closed until then.",
  },
  "RF-SPA": {
    title: "Tell your doctor about these signs",
    action:
      "Some joint conditions start with a sore heel tendon. Book a visit and mention what you ticked here. A red or painful eye should be seen today.",
    locked: "Work above slow floor raises stays closed until a clinician has cleared it.",
  },
  "RF-FH": {
    title: "Ask for a cholesterol test",
    action: "Sore or lumpy tendons can go with cholesterol that runs high in a family.",
    locked: "You can train up to the strength stage meanwhile.",
  },
  "RF-FAIL": {
    title: "Time for a second look",
    action:
      "Twelve weeks of steady work without a clear change is a reason to see a clinician and think again.",
    locked: "No step up until a clinician has reviewed it.",
  },
  "RF-AGE": {
    title: "These rules are for adults",
    action:
      "Heel pain under 16 is usually something else: see a clinician with a parent. At 16 or 17 you need a guardian’s yes and a clinician’s go-ahead first.",
    locked:
      "Every exercise and run stays closed: under 16 whatever a clinician says, from 16 on until a coach has recorded a clinician’s go-ahead.",
  },
};
