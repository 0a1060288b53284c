// Loaded into each of our programs: should its guard be killed too, the program ends itself rather than stay behind.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid === parent) return;
  try {
    process.kill(-process.pid, "SIGKILL");
  } catch {
    process.exit(1);
  }
}, 500).unref();
