// Loaded before a server's own program. The channel to the process that started it closes however that process ends,
// SIGKILL included, so no server outlives the command that opened it.
process.channel?.unref()
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
