process.stdout.write('This check failed.\n')
process.exitCode = 1
