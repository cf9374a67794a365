import { describe } from 'vitest'
import { publishedVectors } from './published-vectors'

describe('published vectors in workerd', publishedVectors)
