import { judgesLabelledPages } from '../../keyboard/testing/judges-labelled-pages.ts'
import { shortcutsNeedAModifier } from './rule.ts'

judgesLabelledPages(shortcutsNeedAModifier)
