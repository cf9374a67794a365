// LINE's ready-made templates: buttons, confirm, carousel, image carousel.
import type { LineAction, LineMessage } from '../../phone-api'
import { onThisMachine } from '../addresses'
import { tapping } from '../flex/tapping'
import { nameOf } from '../perform'
import { usePhone } from '../phone-context'

type Column = {
  title?: string
  text?: string
  thumbnailImageUrl?: string
  imageUrl?: string
  imageBackgroundColor?: string
  defaultAction?: LineAction
  action?: LineAction
  actions?: LineAction[]
}

type Template = Column & {
  type: string
  imageAspectRatio?: 'rectangle' | 'square'
  imageSize?: 'cover' | 'contain'
  columns?: Column[]
}

/** Any template; an unknown one shows its altText, as an old LINE would. */
export function TemplateMessage({ message }: { message: LineMessage }) {
  const template = (message.template ?? { type: '' }) as Template // LINE's form, checked when it was sent
  const name = typeof message.altText === 'string' ? message.altText : undefined
  const columns = template.columns ?? []
  if (template.type === 'buttons' || template.type === 'confirm') {
    return <Card column={template} template={template} name={name} />
  }
  return (
    <section class="template-carousel" aria-label={name}>
      {columns.map((column, index) =>
        template.type === 'image_carousel' ? (
          <PictureColumn key={index} column={column} />
        ) : (
          <Card key={index} column={column} template={template} />
        ),
      )}
      {columns.length === 0 && <p class="bubble">{name}</p>}
    </section>
  )
}

function Card({ column, template, name }: { column: Column; template: Template; name?: string }) {
  const phone = usePhone()
  const image = column.thumbnailImageUrl
  return (
    <article class={`template is-${template.type}`} aria-label={name}>
      <div class="about" {...tapping(column.defaultAction, phone)}>
        {image && (
          <img
            alt=""
            class={template.imageAspectRatio === 'square' ? 'is-square' : ''}
            style={{ objectFit: template.imageSize ?? 'cover', backgroundColor: column.imageBackgroundColor }}
            src={onThisMachine(image, phone.world)}
          />
        )}
        {column.title && <b>{column.title}</b>}
        <p>{column.text}</p>
      </div>
      <div class="actions">
        {(column.actions ?? []).map((action, index) => (
          <div key={index} class="action" {...tapping(action, phone)}>
            {nameOf(action)}
          </div>
        ))}
      </div>
    </article>
  )
}

function PictureColumn({ column }: { column: Column }) {
  const phone = usePhone()
  return (
    <div class="template is-picture" {...tapping(column.action, phone)}>
      <img alt="" src={onThisMachine(column.imageUrl ?? '', phone.world)} />
      {column.action?.label && <span>{column.action.label}</span>}
    </div>
  )
}
