import { Layouts, Page, useFetchClient } from '@strapi/strapi/admin'
import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useSay } from '../language/use-say.ts'
import { Surface } from '../surface/surface.tsx'
import { FileChooser } from './file-chooser.tsx'
import type { ChosenLanguage } from './file-chooser.tsx'
import { Findings } from './findings.tsx'
import { Guesses } from './guesses.tsx'
import { importWords } from './import-words.ts'
import { otherwise } from './otherwise.ts'
import type { Paper } from './paper.ts'
import { SideBySide } from './side-by-side.tsx'
import { StoreDraft } from './store-draft.tsx'

type Step = { name: 'choose'; refused: string | null } | { name: 'reading'; file: string } | { name: 'read'; paper: Paper }

/** The screen on which a paper becomes a draft: choose, compare, confirm, store. */
export default function ImportPage(): ReactNode {
  const say = useSay()
  const { post } = useFetchClient()
  const [step, setStep] = useState<Step>({ name: 'choose', refused: null })

  async function read(file: File, language: ChosenLanguage) {
    setStep({ name: 'reading', file: file.name })
    const form = new FormData()
    form.set('file', file)
    if (language !== '') form.set('language', language)
    try {
      const { data } = await post<{ data: Paper }>('/desk/import/read', form)
      setStep({ name: 'read', paper: data.data })
    } catch (error) {
      const { response } = error as { response?: { data?: { error?: { message?: string } } } }
      setStep({ name: 'choose', refused: response?.data?.error?.message ?? say(importWords.notReached) })
    }
  }

  return (
    <Page.Main>
      <Page.Title>{say(importWords.title)}</Page.Title>
      <Layouts.Header title={say(importWords.title)} />
      <Layouts.Content>
        <Surface className='desk-sheet'>
          <div role='alert'>
            {step.name === 'choose' && step.refused && (
              <div className='desk-notice' data-tone='danger'>
                <p>
                  <strong>{say(importWords.refused)}</strong>
                </p>
                <p>{step.refused}</p>
              </div>
            )}
          </div>
          {step.name === 'choose' && <FileChooser onFile={(file, language) => void read(file, language)} />}
          <div role='status'>{step.name === 'reading' && <p>{say(importWords.reading, { name: step.file })}</p>}</div>
          {step.name === 'read' && <ReadPaper paper={step.paper} onAnother={() => setStep({ name: 'choose', refused: null })} />}
        </Surface>
      </Layouts.Content>
    </Page.Main>
  )
}

function ReadPaper({ paper, onAnother }: { paper: Paper; onAnother: () => void }): ReactNode {
  const say = useSay()
  const [answered, setAnswered] = useState<ReadonlySet<number>>(new Set())
  const [wrong, setWrong] = useState<readonly number[]>([])
  const tree = useMemo(() => wrong.reduce((present, index) => turned(present, paper, index, wrong), paper.tree), [paper, wrong])
  const answer = (index: number) => setAnswered((known) => new Set([...known, index]))
  return (
    <>
      <div className='desk-buttons'>
        <button type='button' onClick={onAnother}>{say(importWords.another)}</button>
      </div>
      <Guesses
        doubts={paper.doubtful}
        answered={answered}
        onRight={answer}
        onWrong={(index) => {
          setWrong((known) => [...known, index])
          answer(index)
        }}
      />
      <SideBySide paper={paper} tree={tree} title={paper.facts['title'] ?? ''} />
      <Findings paper={paper} />
      <StoreDraft paper={paper} tree={tree} isComplete={answered.size === paper.doubtful.length} />
    </>
  )
}

/** The tree with one guess turned round. Those of the same kind that were turned before it do not count any more. */
function turned(tree: Paper['tree'], paper: Paper, index: number, wrong: readonly number[]): Paper['tree'] {
  const doubt = paper.doubtful[index]
  if (!doubt) return tree
  const before = paper.doubtful.slice(0, index).filter(({ kind }) => kind === doubt.kind).length
  const gone = wrong.slice(0, wrong.indexOf(index)).filter((one) => one < index && paper.doubtful[one]?.kind === doubt.kind).length
  return otherwise(tree, doubt, before - gone)
}
