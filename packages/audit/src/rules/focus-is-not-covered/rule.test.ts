import { judgesLabelledPages } from '../../keyboard/testing/judges-labelled-pages.ts'
import { focusIsNotCovered } from './rule.ts'

judgesLabelledPages(focusIsNotCovered)
