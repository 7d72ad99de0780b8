import { useFetchClient, useForm } from '@strapi/strapi/admin'
import { offerSimplified } from '@clf/editor'
import { validateTree } from '@clf/content/tree'
import { useCallback } from 'react'
import { flushEditors } from '../body/open-editors.ts'
import { at } from './controls/control.ts'
import { useDesk } from './form-context.ts'

/** Makes the Simplified words of the form out of the Traditional ones as they stand, and gives them. It rejects when the server does not answer. */
export function useConversion(): () => Promise<Record<string, unknown>> {
  const { post } = useFetchClient()
  const { uid } = useDesk()
  const onChange = useForm('useConversion', (state) => state.onChange)
  const getValues = useForm('useConversion', (state) => state.getValues)
  return useCallback(async () => {
    flushEditors()
    const { data } = await post<{ data: Record<string, unknown> }>(`/desk/${uid}/simplify`, { words: at(getValues(), 'tc') })
    const id = at(getValues(), 'sc.id')
    const { translation, ...words } = data.data
    const made = { ...(id !== undefined && { id }), ...words, translation: { ...(translation as object), blocks: await unreadBlocks(at(getValues(), 'tc.body')) } }
    onChange('sc', made as never)
    return made
  }, [getValues, onChange, post, uid])
}

/** Each paragraph that a conversion makes, as one that nobody has read. */
async function unreadBlocks(body: unknown): Promise<object[]> {
  const { tree } = validateTree(body)
  return tree ? (await offerSimplified(tree)).record : []
}
