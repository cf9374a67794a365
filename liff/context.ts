/** What every page finds around it: LINE, and the bot to be asked. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Api } from './api'
import type { Line } from './line'

interface Around {
  line: Line
  api: Api
}

const nobody = (): never => {
  throw new Error('[liff/context] a page stands outside of the mini-app')
}

export const AroundContext = createContext<Around | undefined>(undefined)
const useAround = (): Around => useContext(AroundContext) ?? nobody()
export const useLine = (): Line => useAround().line
export const useApi = (): Api => useAround().api
