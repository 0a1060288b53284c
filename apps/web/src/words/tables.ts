import { ui as uiEn } from "@springback/ui/words/en";
import { ui as uiFr } from "@springback/ui/words/fr";
import type { Locale } from "@springback/words/locale";
import type { Translated } from "@springback/words/words";
import { account as accountEn } from "#words/en/account.ts";
import { agree as agreeEn } from "#words/en/agree.ts";
import { answer as answerEn } from "#words/en/answer.ts";
import { check as checkEn } from "#words/en/check.ts";
import { checkIn as checkInEn } from "#words/en/check-in.ts";
import { coach as coachEn } from "#words/en/coach.ts";
import { disagree as disagreeEn } from "#words/en/disagree.ts";
import { dose as doseEn } from "#words/en/dose.ts";
import { equipment as equipmentEn } from "#words/en/equipment.ts";
import { example as exampleEn } from "#words/en/example.ts";
import { fault as faultEn } from "#words/en/fault.ts";
import { felt as feltEn } from "#words/en/felt.ts";
import { files as filesEn } from "#words/en/files.ts";
import { flare as flareEn } from "#words/en/flare.ts";
import { frame as frameEn } from "#words/en/frame.ts";
import { gap as gapEn } from "#words/en/gap.ts";
import { guidance as guidanceEn } from "#words/en/guidance.ts";
import { history as historyEn } from "#words/en/history.ts";
import { install as installEn } from "#words/en/install.ts";
import { keeping as keepingEn } from "#words/en/keeping.ts";
import { ladder as ladderEn } from "#words/en/ladder.ts";
import { landing as landingEn } from "#words/en/landing.ts";
import { learn as learnEn } from "#words/en/learn.ts";
import { messages as messagesEn } from "#words/en/messages.ts";
import { more as moreEn } from "#words/en/more.ts";
import { phone as phoneEn } from "#words/en/phone.ts";
import { plan as planEn } from "#words/en/plan.ts";
import { plans as plansEn } from "#words/en/plans.ts";
import { player as playerEn } from "#words/en/player.ts";
import { progress as progressEn } from "#words/en/progress.ts";
import { promises as promisesEn } from "#words/en/promises.ts";
import { push as pushEn } from "#words/en/push.ts";
import { record as recordEn } from "#words/en/record.ts";
import { refused as refusedEn } from "#words/en/refused.ts";
import { reminders as remindersEn } from "#words/en/reminders.ts";
import { runs as runsEn } from "#words/en/runs.ts";
import { safety as safetyEn } from "#words/en/safety.ts";
import { scores as scoresEn } from "#words/en/scores.ts";
import { settings as settingsEn } from "#words/en/settings.ts";
import { share as shareEn } from "#words/en/share.ts";
import { shell as shellEn } from "#words/en/shell.ts";
import { shoes as shoesEn } from "#words/en/shoes.ts";
import { signIn as signInEn } from "#words/en/sign-in.ts";
import { step as stepEn } from "#words/en/step.ts";
import { strength as strengthEn } from "#words/en/strength.ts";
import { subscription as subscriptionEn } from "#words/en/subscription.ts";
import { tests as testsEn } from "#words/en/tests.ts";
import { today as todayEn } from "#words/en/today.ts";
import { unread as unreadEn } from "#words/en/unread.ts";
import { week as weekEn } from "#words/en/week.ts";
import { welcome as welcomeEn } from "#words/en/welcome.ts";
import { whatIf as whatIfEn } from "#words/en/what-if.ts";
import { why as whyEn } from "#words/en/why.ts";
import { account as accountFr } from "#words/fr/account.ts";
import { agree as agreeFr } from "#words/fr/agree.ts";
import { answer as answerFr } from "#words/fr/answer.ts";
import { check as checkFr } from "#words/fr/check.ts";
import { checkIn as checkInFr } from "#words/fr/check-in.ts";
import { coach as coachFr } from "#words/fr/coach.ts";
import { disagree as disagreeFr } from "#words/fr/disagree.ts";
import { dose as doseFr } from "#words/fr/dose.ts";
import { equipment as equipmentFr } from "#words/fr/equipment.ts";
import { example as exampleFr } from "#words/fr/example.ts";
import { fault as faultFr } from "#words/fr/fault.ts";
import { felt as feltFr } from "#words/fr/felt.ts";
import { files as filesFr } from "#words/fr/files.ts";
import { flare as flareFr } from "#words/fr/flare.ts";
import { frame as frameFr } from "#words/fr/frame.ts";
import { gap as gapFr } from "#words/fr/gap.ts";
import { guidance as guidanceFr } from "#words/fr/guidance.ts";
import { history as historyFr } from "#words/fr/history.ts";
import { install as installFr } from "#words/fr/install.ts";
import { keeping as keepingFr } from "#words/fr/keeping.ts";
import { ladder as ladderFr } from "#words/fr/ladder.ts";
import { landing as landingFr } from "#words/fr/landing.ts";
import { learn as learnFr } from "#words/fr/learn.ts";
import { messages as messagesFr } from "#words/fr/messages.ts";
import { more as moreFr } from "#words/fr/more.ts";
import { phone as phoneFr } from "#words/fr/phone.ts";
import { plan as planFr } from "#words/fr/plan.ts";
import { plans as plansFr } from "#words/fr/plans.ts";
import { player as playerFr } from "#words/fr/player.ts";
import { progress as progressFr } from "#words/fr/progress.ts";
import { promises as promisesFr } from "#words/fr/promises.ts";
import { push as pushFr } from "#words/fr/push.ts";
import { record as recordFr } from "#words/fr/record.ts";
import { refused as refusedFr } from "#words/fr/refused.ts";
import { reminders as remindersFr } from "#words/fr/reminders.ts";
import { runs as runsFr } from "#words/fr/runs.ts";
import { safety as safetyFr } from "#words/fr/safety.ts";
import { scores as scoresFr } from "#words/fr/scores.ts";
import { settings as settingsFr } from "#words/fr/settings.ts";
import { share as shareFr } from "#words/fr/share.ts";
import { shell as shellFr } from "#words/fr/shell.ts";
import { shoes as shoesFr } from "#words/fr/shoes.ts";
import { signIn as signInFr } from "#words/fr/sign-in.ts";
import { step as stepFr } from "#words/fr/step.ts";
import { strength as strengthFr } from "#words/fr/strength.ts";
import { subscription as subscriptionFr } from "#words/fr/subscription.ts";
import { tests as testsFr } from "#words/fr/tests.ts";
import { today as todayFr } from "#words/fr/today.ts";
import { unread as unreadFr } from "#words/fr/unread.ts";
import { week as weekFr } from "#words/fr/week.ts";
import { welcome as welcomeFr } from "#words/fr/welcome.ts";
import { whatIf as whatIfFr } from "#words/fr/what-if.ts";
import { why as whyFr } from "#words/fr/why.ts";

const ENGLISH = {
  account: accountEn,
  agree: agreeEn,
  answer: answerEn,
  check: checkEn,
  checkIn: checkInEn,
  coach: coachEn,
  disagree: disagreeEn,
  dose: doseEn,
  equipment: equipmentEn,
  example: exampleEn,
  fault: faultEn,
  felt: feltEn,
  files: filesEn,
  flare: flareEn,
  frame: frameEn,
  gap: gapEn,
  guidance: guidanceEn,
  history: historyEn,
  install: installEn,
  keeping: keepingEn,
  ladder: ladderEn,
  landing: landingEn,
  learn: learnEn,
  messages: messagesEn,
  more: moreEn,
  phone: phoneEn,
  plan: planEn,
  plans: plansEn,
  player: playerEn,
  progress: progressEn,
  promises: promisesEn,
  push: pushEn,
  record: recordEn,
  refused: refusedEn,
  reminders: remindersEn,
  runs: runsEn,
  safety: safetyEn,
  scores: scoresEn,
  settings: settingsEn,
  share: shareEn,
  shell: shellEn,
  shoes: shoesEn,
  signIn: signInEn,
  step: stepEn,
  strength: strengthEn,
  subscription: subscriptionEn,
  tests: testsEn,
  today: todayEn,
  ui: uiEn,
  unread: unreadEn,
  week: weekEn,
  welcome: welcomeEn,
  whatIf: whatIfEn,
  why: whyEn,
};

export type English = typeof ENGLISH;
export type Feature = keyof English;
type Tables = { readonly [F in Feature]: Translated<English[F]> };

const FRENCH: Tables = {
  account: accountFr,
  agree: agreeFr,
  answer: answerFr,
  check: checkFr,
  checkIn: checkInFr,
  coach: coachFr,
  disagree: disagreeFr,
  dose: doseFr,
  equipment: equipmentFr,
  example: exampleFr,
  fault: faultFr,
  felt: feltFr,
  files: filesFr,
  flare: flareFr,
  frame: frameFr,
  gap: gapFr,
  guidance: guidanceFr,
  history: historyFr,
  install: installFr,
  keeping: keepingFr,
  ladder: ladderFr,
  landing: landingFr,
  learn: learnFr,
  messages: messagesFr,
  more: moreFr,
  phone: phoneFr,
  plan: planFr,
  plans: plansFr,
  player: playerFr,
  progress: progressFr,
  promises: promisesFr,
  push: pushFr,
  record: recordFr,
  refused: refusedFr,
  reminders: remindersFr,
  runs: runsFr,
  safety: safetyFr,
  scores: scoresFr,
  settings: settingsFr,
  share: shareFr,
  shell: shellFr,
  shoes: shoesFr,
  signIn: signInFr,
  step: stepFr,
  strength: strengthFr,
  subscription: subscriptionFr,
  tests: testsFr,
  today: todayFr,
  ui: uiFr,
  unread: unreadFr,
  week: weekFr,
  welcome: welcomeFr,
  whatIf: whatIfFr,
  why: whyFr,
};

/** Every table of the app in each language. Only the server reads it: a page carries its own words alone. */
export const TABLES: Readonly<Record<Locale, Tables>> = { en: ENGLISH, fr: FRENCH };
