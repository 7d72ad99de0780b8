export { blockExamples } from '../blocks/all-examples.ts'
export { kindExamples } from '../kinds/all-examples.ts'
export { exampleBase, exampleBureaus, exampleFile, exampleSentence, exampleTerms } from './page.ts'
