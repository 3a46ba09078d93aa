// Loaded first by every child: when the supervisor is gone, however it ended, the child drains and ends too.
const BOUND = 5000;

process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), BOUND).unref();
});
// Listening keeps the channel open; it must not keep the process alive.
process.channel?.unref();
