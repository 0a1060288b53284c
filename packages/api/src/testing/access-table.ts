/**
 * Who may call what, written by hand and never made from the code it checks: a new procedure belongs here as well.
 * "anyone", "self" (the runner, on their own data), "assigned <field>" (a coach of the runner named by that field),
 * or roles in alphabetical order; "paid:" names what the runner's plan must unlock besides.
 */
type AccessTable = Readonly<Record<string, string>>;

/** The runner's app. */
export const RUNNER_APP: AccessTable = {
  "account.delete": "self",
  "account.me": "anyone",
  "account.overview": "self",
  "account.traces": "self",
  "articles.list": "anyone",
  "articles.read": "anyone",
  "billing.checkout": "self",
  "billing.confirm": "self",
  "billing.portal": "self",
  "billing.startTrial": "self",
  "billing.state": "self",
  "coaching.end": "self",
  "coaching.letIn": "self",
  "coaching.read": "self",
  "coaching.shutOut": "self",
  "coaching.take": "self paid:coachPlan",
  "disagree.about": "self",
  "disagree.say": "self",
  "guidance.today": "self",
  "messages.read": "self",
  "messages.seen": "self",
  "messages.send": "self paid:messages",
  "messages.threads": "self",
  "messages.unread": "self",
  "phone.sync": "self",
  "plan.inForce": "self paid:coachPlan",
  "push.add": "self",
  "push.remove": "self",
  "reminders.read": "self",
  "reminders.save": "self",
  "session.list": "self",
  "strength.today": "self paid:strengthSession",
  "timeline.answers": "self",
  "timeline.history": "self",
  "timeline.record": "self",
};

/** The coach's and admin's app. */
export const COACH_APP: AccessTable = {
  "account.me": "anyone",
  "articles.get": "admin coach owner",
  "articles.list": "admin coach owner",
  "articles.publish": "admin owner",
  "articles.save": "admin coach owner",
  "articles.unpublish": "admin owner",
  "billing.resync": "admin owner",
  "billing.subscriptions": "admin owner",
  "inbox.read": "coach",
  "messages.read": "assigned runnerId",
  "messages.seen": "assigned runnerId",
  "messages.send": "assigned runnerId",
  "plan.publish": "assigned runnerId",
  "plan.read": "assigned runnerId",
  "plan.review": "assigned runnerId",
  "runners.assign": "assigned runnerId",
  "runners.clearFlag": "assigned runnerId",
  "runners.override": "assigned runnerId",
  "runners.read": "assigned runnerId",
};
