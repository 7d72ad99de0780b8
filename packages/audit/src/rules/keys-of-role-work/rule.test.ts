import { judgesLabelledPages } from '../../keyboard/testing/judges-labelled-pages.ts'
import { keysOfRoleWork } from './rule.ts'

judgesLabelledPages(keysOfRoleWork)
