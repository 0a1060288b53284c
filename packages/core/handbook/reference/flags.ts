import type { RedFlagId } from "#packs/red-flags.ts";

/** What a clinician will want to know of a flag's ground. */
export const FLAG_FACTS: Readonly<Partial<Record<RedFlagId, string>>> = {
  "RF-RUPT":
    "Up to a quarter of ruptures are missed at the first visit, about a third hurt little, and many people can still walk (GPN, PMCR). A stand on tiptoe makes one unlikely but excludes nothing. Calf squeeze: sensitivity 0.96, specificity 0.93; the foot's rest position 0.88 and 0.85; a gap to feel 0.73 and 0.89 (FHB, MSD).",
  "RF-DVT":
    "A runner's clot can come without redness or swelling, in one case after five hours of flight (ATL); one marathon runner felt 80 % better in three days and had a clot four weeks later (THE11). No Wells score is computed for the runner (WEL).",
  "RF-FQ":
    "With these antibiotics: Achilles tendinitis odds ratio 3.95 (3.11 to 5.01), rupture 2.52 (1.81 to 3.52) (ALV19), more over 60 and with steroids (FDA08, LOTH); ruptures are reported months after stopping (NUR). Labels say to stop exercising and to contact the prescriber (FDA08, MHRA19); in the UK they have been a last resort since January 2024 (MHRA24). The six months asked about are ours.",
  "RF-STER":
    "Rupture risk is higher with a steroid beside such an antibiotic (LOTH). That such injections are discouraged at this tendon is believed, and unverified here. The three months asked about are ours.",
  "RF-SPA":
    "Heel-tendon pain with such features deserves a look for inflammatory joint disease (PAL, NTR); stiffness under half an hour makes it less likely (COV). Holding at slow raises until seen is ours.",
  "RF-BSI":
    "The heel bone is the second most common stress fracture of the foot, and an X-ray may be normal for two to four weeks (FPN, UMEM); one runner got it on returning to running after seven or eight months off with midportion pain (LBS).",
  "RF-FH":
    "46.6 % of people with inherited high cholesterol had an Achilles episode of more than three days, against 6.9 % of their partners (likelihood ratio 6.75), and no doctor they saw had found it (BEE06); a tendon lump alone makes it probable (SMW).",
  "RF-FAIL":
    "Any active programme does better than waiting (NMA21); after three months without change the programme itself deserves a second look. The twelve weeks are unverified.",
  "RF-INF": "The signs listed are unverified; the lock is ours.",
  "RF-NIGHT": "The signs listed are unverified; holding every step up is ours.",
  "RF-NEURO": "The signs listed are unverified; closing running is ours.",
  "RF-SKIN": "The signs listed are unverified; closing impact and barefoot work is ours.",
};
