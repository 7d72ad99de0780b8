import { draw } from '../architecture/picture.ts'

draw()
process.stdout.write('docs/architecture.md shows who imports whom today.\n')
