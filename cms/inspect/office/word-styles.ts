import { isOn } from '../../import/archive/xml-path.ts'
import type { OfficeParts } from './parts.ts'

interface Style {
  basedOn: string
  name: string
  level: number | null
  hidden: boolean | null
}

/** Languages of words in Western and in East Asian scripts, as `w:lang` gives them; empty where it names none. */
interface WordLanguages {
  western: string
  eastAsian: string
}

/** What the styles of a Word document say. */
export interface WordStyles {
  languages: WordLanguages
  isHeading(id: string): boolean
  isHidden(id: string): boolean
}

export async function wordStyles(parts: OfficeParts, path: string): Promise<WordStyles> {
  const styles = new Map<string, Style>()
  const languages = { western: '', eastAsian: '' }
  let style: Style | null = null
  await parts.tell(path, {
    open({ name, attributes }, within) {
      const value = attributes['w:val']
      if (name === 'w:lang' && within.some((each) => each.name === 'w:docDefaults')) Object.assign(languages, { western: value ?? '', eastAsian: attributes['w:eastAsia'] ?? '' })
      if (name === 'w:style') styles.set(attributes['w:styleId'] ?? '', style = { basedOn: '', name: '', level: null, hidden: null })
      if (style === null) return
      if (name === 'w:name') style.name = value ?? ''
      if (name === 'w:basedOn') style.basedOn = value ?? ''
      if (name === 'w:outlineLvl') style.level = Number(value)
      if (name === 'w:vanish') style.hidden = isOn(value)
    },
    close({ name }) {
      if (name === 'w:style') style = null
    },
  })
  /** What a style says, or else the one that it is based on. A circle of styles says nothing. */
  const said = <T>(id: string, ask: (style: Style) => T | null, seen = new Set<string>()): T | null => {
    const own = seen.has(id) ? undefined : styles.get(id)
    return own === undefined ? null : (ask(own) ?? said(own.basedOn, ask, seen.add(id)))
  }
  return {
    languages,
    isHeading: (id) => (said(id, ({ level, name }) => level ?? (/^heading [1-9]$/i.test(name) ? 0 : null)) ?? 9) < 9,
    isHidden: (id) => said(id, ({ hidden }) => hidden) === true,
  }
}
