/** A request for help as it is kept. */
import type { RequestSeen } from '../shared/desk'

/** Like `RequestSeen`, but what was sent is named by our own ids: whoever shows it makes links of them. */
export interface RequestKept extends Omit<RequestSeen, 'words'> {
  words: {
    text: string | null
    keepsake: string | null
    media: 'picture' | 'video' | 'voice' | 'file' | null
    /** The key of the file, once its bytes are ours. */
    file: string | null
  }[]
}
