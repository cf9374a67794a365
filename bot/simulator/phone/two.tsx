// Words of the control strip: Thai first, a small English line for developers under it.

type Words = { th: string; en: string }

/** Both languages, one under the other. */
export function Two({ th, en }: Words) {
  return (
    <span class="two">
      <span>{th}</span>
      <small lang="en">{en}</small>
    </span>
  )
}
