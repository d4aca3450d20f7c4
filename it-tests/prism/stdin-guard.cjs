// Ends this process with the one that started it, however that one ends: its end of the pipe closes even on kill -9.
process.stdin.on('close', () => process.exit(0));
process.stdin.resume();
