// The page's first line: styles, then the app. Knows nothing of chats.
import { render } from 'preact'
import { App } from './app'
import './style/face.css'
import './style/page.css'
import './style/control.css'
import './style/log.css'
import './style/phone.css'
import './style/chat.css'
import './style/bubbles.css'
import './style/messages.css'
import './style/templates.css'
import './style/flex.css'
import './style/compose.css'
import './style/sheets.css'

const page = document.getElementById('page')
if (page) render(<App />, page)
