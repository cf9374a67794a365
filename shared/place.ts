/** Where a conversation is: with one person alone (`person`), in a group (`person.chat`), or with a whole group (`chat`). */

/** Whether a person speaks there among others. */
export const isInGroup = (conversation: string): boolean => conversation.includes('.')
