export const phone = {
  onPhone: {
    one: "Saved on this phone: {n} answer. It syncs by itself.",
    other: "Saved on this phone: {n} answers. They sync by themselves.",
  },
  offline: {
    one: "Saved on this phone: {n} answer. It syncs when there is a connection.",
    other: "Saved on this phone: {n} answers. They sync when there is a connection.",
  },
  signedOut: {
    one: "Saved on this phone: {n} answer.",
    other: "Saved on this phone: {n} answers.",
  },
  signIn: { one: "Sign in to sync it.", other: "Sign in to sync them." },
  otherOwner: {
    one: "Saved on this phone: {n} answer of another account. Sign in to that one to sync it.",
    other: "Saved on this phone: {n} answers of another account. Sign in to that one to sync them.",
  },
  consent: {
    one: "Saved on this phone: {n} answer. It is kept with us once you agree to that.",
    other: "Saved on this phone: {n} answers. They are kept with us once you agree to that.",
  },
  agree: "Read and agree",
  refused: {
    one: "{n} answer is only on this phone and needs a look.",
    other: "{n} answers are only on this phone and need a look.",
  },
  synced: "Synced, {when}",
  clearedTitle: "This browser cleared what was saved here",
  cleared: "Everything up to {when} is safe with us, and is back here now.",
  clearedHint: "Adding Springback to your home screen keeps the browser from doing so again.",
  understood: "All right",
  signOutHere: "Sign out here",
  signOutEverywhere: "Sign out everywhere",
  signingOut: "Signing out",
  unsyncedTitle: {
    one: "{n} answer isn’t synced yet",
    other: "{n} answers aren’t synced yet",
  },
  unsynced: "Signing out wipes what is kept on this phone. Sync first, or lose what is only here.",
  syncFirst: "Sync first",
  syncing: "Syncing",
  notSynced: "That didn’t get through. Check your connection and try again.",
  loseThem: "Sign out and lose them",
  stay: "Stay signed in",
} as const;
