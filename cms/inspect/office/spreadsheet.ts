import { countPicture, hasAlternative, noFacts, type OfficeFacts } from './office-facts.ts'
import type { OfficeParts, Visitor } from './parts.ts'
import { isOn } from '../../import/archive/xml-path.ts'

/** A workbook of Excel; its pages are its sheets. Its tables are those that somebody declared as tables. */
export async function inspectSpreadsheet(parts: OfficeParts): Promise<OfficeFacts> {
  const facts = noFacts()
  let sheets = 0
  await parts.tellMain(await parts.mainPath(), {
    open({ name, attributes }) {
      if (name !== 'x:sheet') return
      sheets += 1
      if (/hidden/i.test(attributes['state'] ?? '')) facts.hiddenParts += 1
    },
  })
  for (const path of parts.paths) {
    if (/^xl\/drawings\/drawing\d+\.xml$/.test(path)) await parts.tell(path, drawings(facts))
    if (/^xl\/tables\/table\d+\.xml$/.test(path)) await parts.tell(path, tables(facts))
    // A thread of remarks stands a second time as an old one, for older programs.
    if (/^xl\/comments[^/]*\.xml$|^xl\/comments\/[^/]+\.xml$/.test(path)) await parts.tell(path, remarks(facts))
  }
  return { ...facts, pages: sheets, ...(await parts.properties('docProps/core.xml')) }
}

function drawings(facts: OfficeFacts): Visitor {
  let picture = { isPicture: false, hasText: false }
  return {
    open({ name, attributes }) {
      if (name === 'xdr:pic' || name === 'xdr:graphicFrame') picture = { isPicture: name === 'xdr:pic', hasText: false }
      if (name === 'c:chart') picture.isPicture = true
      if (name === 'xdr:cNvPr' && hasAlternative(attributes)) picture.hasText = true
      if (name === 'adec:decorative' && isOn(attributes['val'])) picture.hasText = true
    },
    close({ name }) {
      if ((name === 'xdr:pic' || name === 'xdr:graphicFrame') && picture.isPicture) countPicture(facts, picture.hasText)
    },
  }
}

function remarks(facts: OfficeFacts): Visitor {
  return {
    open({ name }) {
      if (name === 'x:comment') facts.comments += 1
    },
  }
}

function tables(facts: OfficeFacts): Visitor {
  return {
    open({ name, attributes }) {
      if (name !== 'x:table') return
      facts.tables += 1
      if (attributes['headerRowCount'] === '0') facts.tablesWithoutHeaders += 1
    },
  }
}
