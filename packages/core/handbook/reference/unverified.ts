/** What was believed but not read in its source, and what waits for a clinician's sign-off (clinical brief, section 12). */
export const UNVERIFIED: readonly string[] = [
  "The grades of the 2024 practice guideline for the midportion.",
  "The table of light, medium and high days of the 2015 return-to-sport programme, and its steps.",
  "The wording of phases 3 and 4 of the combined programme of 2007.",
  "Weeks 6 to 8 of heavy slow resistance, and its limit for sport.",
  "Tendon load of single exercises beyond those marked published; the weights of the load tiers.",
  "Levels 4 (its end), 5 and 6 of the criteria-based programme.",
  "Doses within the stages of the low-compression programme.",
  "The item wording and the licence of the established questionnaires; the sedentary version's scoring.",
  "The pain numbers of the hamstring and gluteal programmes; the walk-run table for the shin.",
  "Which bone sites are high-risk.",
  "That the insertion is the lowest 2 cm or so of the tendon; that steroid injections near it are discouraged.",
  "How long after a fluoroquinolone antibiotic the risk lasts.",
  "Signs of infection, of night pain, and of nerve, compartment or artery trouble, as listed.",
  "Every number and rule marked ours: each waits for a clinician's sign-off.",
  "The founding practice's own article on when to run: if its owner supplies it, it outranks the order of the daily rules.",
];
