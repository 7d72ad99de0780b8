import { answeringFacts } from './answering-facts.ts'
import { checkingFacts } from './checking-facts.ts'
import type { Fact } from './fact.ts'
import { typingFacts } from './typing-facts.ts'
import { writingFacts } from './writing-facts.ts'

/** All that stays the same about a native control inside an element of ours; what needs a page of its own is in restored.ts. */
export const everyFact: readonly Fact[] = [...writingFacts, ...answeringFacts, ...checkingFacts, ...typingFacts]
