/** Class lists inside workerd, whose letters and decoders are its own. */
import { rosterLaws } from './laws'

rosterLaws()
