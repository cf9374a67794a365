import { picturesLaws } from './laws'

picturesLaws()
