process.stdout.write('This check passed.\n')
