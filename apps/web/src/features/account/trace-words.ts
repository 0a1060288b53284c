import type { Say } from "@springback/words/words";
import type { English } from "#words/tables.ts";

type Words = Say<English["account"]>;

/** The account's word for each deed that the audit names. */
const DEEDS = {
  "runner.read": "opened",
  "inbox.read": "listed",
  "plan.read": "planRead",
  "plan.review": "planReviewed",
  "plan.publish": "planPublished",
  "plan.keepFinding": "findingKept",
  "flag.clear": "flagCleared",
  "rule.override": "ruleSetAside",
  "stage.assign": "stageAssigned",
  "fact.record": "factRecorded",
  "billing.resync": "billingChecked",
  "billing.reconcile": "billingChecked",
  "messages.read": "messagesRead",
  "message.send": "messageSent",
  "answer.disagree": "disagreed",
  "coach.letIn": "coachLetIn",
  "coach.shutOut": "coachShutOut",
  "coach.take": "coachTaken",
  "coach.end": "coachEnded",
  "handover.open": "pageOpened",
  "account.create": "accountOpened",
  "account.sign-in": "signedIn",
  "safety.breach": "answerHeldBack",
} as const;

const isKnown = (action: string): action is keyof typeof DEEDS => Object.hasOwn(DEEDS, action);

const ROLES = ["coach", "admin", "owner", "system"] as const;

interface Line {
  readonly name: string | null;
  readonly role: string;
  readonly action: string;
}

/** Deeds of whoever had a link, and of our own rules: nobody's name stands for them. */
const NAMELESS = {
  "handover.open": "withLink",
  "account.create": "withMail",
  "account.sign-in": "withMail",
  "safety.breach": "system",
} as const;

const isNameless = (action: string): action is keyof typeof NAMELESS =>
  Object.hasOwn(NAMELESS, action);

/** Who it was: a name with the role; whoever had a link, somebody whose account is gone, and our own jobs, without one. */
export function whoWords({ name, role, action }: Line, say: Words): string {
  if (isNameless(action)) return say(NAMELESS[action]);
  const known = ROLES.find((one) => one === role);
  if (known === "system") return say("system");
  const who = name ?? say("somebody");
  return known ? say("named", { name: who, role: say(known) }) : who;
}

/** What they did, in words; a deed without words yet is told by its code rather than hidden. */
export function deedWords({ action }: Line, say: Words): string {
  return isKnown(action) ? say(DEEDS[action]) : say("did", { code: action });
}
