/** Files of a watch: what was read, what was left out of them, and why one isn't taken. */
export const files = {
  add: "Add files from your watch",
  addHint:
    "FIT, TCX or GPX, several at once. They are read here on your device; where you ran is never sent.",
  reading: "Reading {done} of {total}",
  notTaken: "Not taken",
  dismiss: "Dismiss",
  saveAll: "Save all {n}",
  saving: "Saving",
  save: "Save",
  tryAgain: "Try again",
  leaveOut: "Leave it out",
  putRight: "Put something right",
  saved: "Saved",
  already: "Already in your history",
  needsALook: "Needs a look, below",
  howItFelt: "How did it feel?",
  named: "“{name}”",
  unnamed: "This file",
  fileSays: "The file says {what}.",
  saysNothing: "The file says nothing that can be used.",
  distanceInTime: "{distance} in {time}",
  activityUnknown: "Activity not known",
  ended: "Ended {date} at {time}.",
  endedUnknown: "No date yet.",
  activity: "Activity",
  pickOne: "Pick one",
  pickActivity: "Pick what it was.",
  empty: "{file} has nothing in it. Export it again from your watch or app.",
  "too-large":
    "{file} is larger than 20 MB, so it wasn’t opened. Export the one activity, not your whole history.",
  unreadable: "{file} couldn’t be opened. It may have moved or be in use: choose it again.",
  "unknown-type": "{file} is not a FIT, TCX or GPX file. Export the activity as one of these.",
  archive: "{file} is a compressed file. Unpack it and choose the FIT, TCX or GPX file inside.",
  doctype:
    "{file} contains a document type or entity definition, which no activity needs and which can be harmful, so it wasn’t read. Export it again from your watch or app.",
  limits:
    "{file} is built in a way no activity is: too many points, or parts too deep or too long. Export it again from your watch or app.",
  damaged:
    "{file} is damaged from the start, so nothing could be read. Export it again. You can log the session by hand instead.",
  "bad-checksum":
    "{file} doesn’t match its own checksum, so some of its numbers are wrong and none were taken. Copy or export it again. You can log the session by hand instead.",
  "not-activity":
    "{file} holds no activity: it is a file of settings, a course or a workout. Choose the file of a recorded activity.",
  "no-track":
    "{file} has no recorded track, only waypoints or a planned route. Export the activity.",
  "no-times":
    "{file} has a track without times (or almost), so it doesn’t tell when you moved or for how long. You can log the session by hand instead.",
  "no-duration":
    "{file} has fewer than two moments in it, so it doesn’t tell how long you moved. You can log the session by hand instead.",
  "too-slow":
    "{file} took longer than 5 seconds to read and was stopped. Export it again. You can log the session by hand instead.",
  "reader-missing":
    "{file} wasn’t read because the file reader couldn’t be loaded. Check your connection and choose the file again.",
  "reader-stopped":
    "{file} made the reader stop. Your other files are fine. Export it again. You can log the session by hand instead.",
  pointsWithoutTime: {
    one: "{n} point without a usable time was left out.",
    other: "{n} points without a usable time were left out.",
  },
  pointsOffMap: {
    one: "{n} point off the map: its position was left out.",
    other: "{n} points off the map: their positions were left out.",
  },
  outOfOrder: "Its points were not in order of time; they were put in order.",
  severalOutings: {
    one: "It holds {n} outing; the longest recorded one was taken.",
    other: "It holds {n} outings more than 4 hours apart; only the longest recorded one was taken.",
  },
  jumps: "Jumps of the position that no one can run were left out of the distance.",
  tooFast:
    "It is faster than anybody runs, so its distance and duration are shown but not used. Correct them before you save.",
  clockNotSet:
    "The watch’s clock was not set, so the date is not the real one. Correct it before you save.",
  sportUnknown: "The file doesn’t say which sport it was: choose it.",
  overADay: "It lasts longer than 24 hours, so its duration was left out.",
  overFar: "It is longer than 300 km, so its distance was left out.",
  breaksOff:
    "The file breaks off early: only what came before the break was taken, so distance and duration may be too short.",
  totalsBeforeBreak: "The file breaks off early, but its totals were there and were taken.",
  noChecksum: "It carries no checksum, so damage to its numbers can’t be ruled out.",
  onlyTheRun: "It holds several activities; only the run was taken.",
  onlyTheFirst: "It holds several activities; only the first was taken.",
  noZone: "Its times carry no time zone and were read as UTC: check the time.",
} as const;
