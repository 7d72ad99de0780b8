import { markAsCompiled } from './compiled-cms.ts'

// The last step of a build: tests take what was built as long as the sources stay the same.
markAsCompiled()
