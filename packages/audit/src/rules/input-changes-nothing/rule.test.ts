import { judgesLabelledPages } from '../../keyboard/testing/judges-labelled-pages.ts'
import { inputChangesNothing } from './rule.ts'

judgesLabelledPages(inputChangesNothing)
