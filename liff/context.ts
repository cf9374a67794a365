/** What every page finds around it: LINE, the bot to be asked, and who holds the phone. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Me } from '../shared/api'
import type { Api } from './api'
import type { Line } from './line'
import type { Asked } from './use-asked'

interface Around {
  line: Line
  api: Api
}

/** For who stands outside of the mini-app, which no page does. */
function found<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('[liff/context] nothing is provided here')
  return value
}

export const AroundContext = createContext<Around | undefined>(undefined)
export const useLine = (): Line => found(useContext(AroundContext)).line
export const useApi = (): Api => found(useContext(AroundContext)).api

export const MeContext = createContext<Asked<Me> | undefined>(undefined)
export const useMe = (): Asked<Me> => found(useContext(MeContext))
