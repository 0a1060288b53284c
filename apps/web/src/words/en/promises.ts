/** What the rules promise, why, and how it is held: for anybody. A promise's id has its sentence, and its reason beside it. */
export const promises = {
  title: "What the rules promise",
  pageDescription:
    "What no answer of Springback may do, whatever it is told: each promise in plain words, why it is there, and how it is checked.",
  lead: "What no answer may do, whatever it is told. These are promises about software and its rules. How a tendon gets on isn’t ours to promise.",
  held: "How they are held",
  again: "Every answer, once more",
  againMore:
    "Before anybody sees an answer it is checked again, from what was told alone, by other code than made it. One that breaks a promise isn’t given: that day is for rest, and our staff are told.",
  walk: "Every combination",
  walkMore:
    "The rules are asked about {tuples} combinations of pain in a session, the morning after, swelling, stiffness, warning signs, stages and days gone by. All of them were walked on {date}, with rules {rules}, and no promise was broken.",
  lives: "Made-up runners",
  livesMore:
    "Runners that a program makes up live day by day: honest, stoic, forgetful, contradicting themselves, travelling, or trying to get round the rules. Last time, on {date}, with rules {rules}: {histories} histories with {answers} answers, and no promise was broken.",
  faults: "The checks themselves",
  faultsMore:
    "Each check is shown rules that are wrong on purpose, and has to find them. The numbers above are what the last long run counted; the page takes them from its record.",
  limits: "What this can’t show",
  limitsMore:
    "Whether a limit is right for you. Limits come from published work, each rule names its source, and a person who knows you sees what no rule does.",
  files: "The rules as files",
  filesMore:
    "Stages, gates, rules, numbers and sources as data, for clinics and for anybody who wants to compare them or build on them.",
  fileProtocol: "The protocol (JSON)",
  fileSchema: "Its schema (JSON Schema)",
  fileFhir: "For clinics’ systems (FHIR)",
  why: "Why",
  heldBy: "How it is held",

  signs: "When something needs a look",
  pain: "When it hurts, or nobody knows",
  open: "Every answer can be checked",

  net: "Checked again on every answer that is given",
  slice: "Checked {n} times in the walk over every combination",
  lived: "Held on every day of {n} made-up histories",
  trials: "Tried by itself on {n} made-up histories",
  bytes:
    "Answers to a fixed set of questions are compared, letter by letter, with those written down",
  ladder: "Made-up runners with calm answers are followed up the ladder",

  S1: "Every question gets an answer.",
  S1Why:
    "A morning without one would leave you to guess. Should the rules themselves fail, the answer is rest.",
  S2: "The same facts give the same answer, on every device and in every place.",
  S2Why:
    "Your phone answers without a connection, and our server answers again: both have to say the same.",
  S3: "While a warning sign that stops running is open, the answer is rest, and it says whom to see and how soon.",
  S3Why: "Such a sign needs somebody who can look at it. No other number outweighs it.",
  S4: "An open warning sign stays until a clinician’s go-ahead that names it is recorded.",
  S4Why: "Time passing, a better morning or a payment says nothing about the sign.",
  S5: "A coach’s decision is always told. It makes no day looser than it says, and hides no warning sign.",
  S5Why:
    "A coach may set a rule aside, in the open and for a time. Warning signs aren’t among those rules.",
  S6: "No exercise is given that is left out at your stage, where it is sore, or for an open sign; nor as the swap for another.",
  S6Why: "What a rule took out must not come back by another door.",
  S7: "Nothing goes up on pain above the limit, on a session that hasn’t settled, or on an answer that is missing or masked by pain medicine. A limp, or pain above the stop line, is rest.",
  S7Why: "The next morning shows what a session did. Until it is told, more would be a guess.",
  S8: "More pain in a session or the morning after, more stiffness or more swelling never allows more that day, nor a step up.",
  S8Why:
    "Nobody should be better off for hurting more. Pain at this very moment stands apart: above the limit it leads to a swap, even on a day that would have been rest.",
  S9: "A worse past never allows more on a later day.",
  S9Why:
    "What was told stays told. Only what is usual for you is left out here: the rest is compared with it.",
  S10: "An answer left out never gives more than the worst answer within the limit would. Until pain now, a limp and age are known, the day is for rest.",
  S10Why: "Silence isn’t the same as fine.",
  S11: "No run is longer than the published step beyond your longest one, and whoever is coming back doesn’t run before the gates are passed. Only a coach can say otherwise, in the open.",
  S11Why:
    "One run far beyond the others is what the rule’s source warns of, however good the day feels.",
  S12: "Planning less is never answered more strictly than planning more.",
  S12Why: "Resting and doing less are always yours to choose.",
  S13: "Every answer has a reason with words and a source, and the facts it names count: without them the answer would be another.",
  S13Why: "A reason that changes nothing would only be decoration.",
  S14: "With two sore places, a day is never looser than for either of them alone.",
  S14Why:
    "The one that needs more care decides. Days that pain above the limit turns into a swap are told apart, as above.",
  S15: "Facts that come late, twice or in another order lead to the same answer.",
  S15Why: "A phone without a connection sends them when it can.",
  S16: "The same story told some days later gets the same answers, some days later.",
  S16Why: "What counts is how long ago something was, never its date.",
  S17: "The rules don’t change in silence: another answer needs another version, with what became different written beside it.",
  S17Why: "An old answer can be held against the rules of its day.",
  S18: "The ladder has no dead end: calm answers, step after step, come to its last one, unless age alone keeps it closed.",
  S18Why:
    "Rules that always said rest would keep every other promise. This one is about the rules; how long it takes, they don’t say.",
  S19: "Every number is a possible one: none below zero, none without end.",
  S19Why: "A limit of minus two minutes would be a fault that looks like advice.",
} as const;
