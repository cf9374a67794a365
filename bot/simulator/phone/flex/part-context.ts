// Lets a box draw its children without knowing the kinds of components, so that no file needs the other in a circle.
import { type ComponentType, createContext } from 'preact'
import type { FlexPartProps } from './node'

/** The component that draws any Flex component. */
export const PartContext = createContext<ComponentType<FlexPartProps>>(() => null)
