/** Heel-to-toe drop, mm, that eases the tendon in S0-S3 (clinical.md 6, a rule of ours after RAB21 and PRI25). */
export const MIN_DROP_MM = 10;

/** Heel lift, mm, that does the same, in both shoes (clinical.md 6, the trialled lift of RAB21). */
export const LIFT_MM = 12;

/** Days until shoes are looked at again (clinical.md 6: every four weeks). */
export const REVIEW_DAYS = 28;
