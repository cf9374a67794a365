/** LINE's SDK, with only the parts that the pages use: the whole of it would be a third heavier. */

import CloseWindow from '@line/liff/close-window'
import liff from '@line/liff/core'
import GetIDToken from '@line/liff/get-id-token'
import IsApiAvailable from '@line/liff/is-api-available'
import IsInClient from '@line/liff/is-in-client'
import IsLoggedIn from '@line/liff/is-logged-in'
import Login from '@line/liff/login'
import Logout from '@line/liff/logout'
import OpenWindow from '@line/liff/open-window'
import ShareTargetPicker from '@line/liff/share-target-picker'

// Each part is typed by what it adds, so a list of several fits none of `use`'s own types.
const use = liff.use.bind(liff) as (part: object) => void

for (const Part of [
  IsInClient,
  IsLoggedIn,
  Login,
  Logout,
  GetIDToken,
  CloseWindow,
  IsApiAvailable,
  OpenWindow,
  ShareTargetPicker,
])
  use(new Part())

export { liff }
