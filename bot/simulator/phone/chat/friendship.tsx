// What stands in place of the composer when one may not write: not yet a friend, or blocked.
import { Mark } from '../mark'
import { usePhone } from '../phone-context'

/** The profile card of somebody who is not a friend yet, as LINE shows it after a link or QR code. */
export function BefriendCard() {
  const { act } = usePhone()
  return (
    <section class="befriend" aria-label="เพิ่มเพื่อน">
      <span class="avatar is-large">
        <Mark />
      </span>
      <h2>เรียนดี</h2>
      <p>บัญชีทางการ</p>
      <button type="button" onClick={() => void act({ do: 'befriend' })}>
        เพิ่มเพื่อน
      </button>
    </section>
  )
}

export function BlockedBar() {
  const { act } = usePhone()
  return (
    <footer class="blocked-bar">
      <span>บล็อกเรียนดีอยู่</span>
      <button type="button" onClick={() => void act({ do: 'unblock' })}>
        เลิกบล็อก
      </button>
    </footer>
  )
}
