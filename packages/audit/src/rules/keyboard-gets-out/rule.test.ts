import { judgesLabelledPages } from '../../keyboard/testing/judges-labelled-pages.ts'
import { keyboardGetsOut } from './rule.ts'

judgesLabelledPages(keyboardGetsOut)
