// The bot's own face in the chat: ด, written from its head.

/** The mark as an avatar; its ring of colour fills whatever round frame it is put into. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" fill="#22367A" />
      <path
        d="M27.6 42 L15.5 51 V31 a16.5 16.5 0 0 1 33 0 V51"
        fill="none"
        stroke="#fff"
        stroke-width="6.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <circle cx="30.4" cy="36" r="5.9" fill="#22367A" stroke="#F4B32E" stroke-width="5.4" />
    </svg>
  )
}
