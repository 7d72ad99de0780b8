import { judgesLabelledPages } from '../../keyboard/testing/judges-labelled-pages.ts'
import { worksByKeyboard } from './rule.ts'

judgesLabelledPages(worksByKeyboard)
