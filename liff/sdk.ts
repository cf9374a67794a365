/** LINE's SDK, with only the parts that the pages use: the whole of it would be a third heavier. */

import CloseWindow from '@line/liff/close-window'
import liff from '@line/liff/core'
import GetIDToken from '@line/liff/get-id-token'
import IsInClient from '@line/liff/is-in-client'
import IsLoggedIn from '@line/liff/is-logged-in'
import Login from '@line/liff/login'
import Logout from '@line/liff/logout'

for (const Part of [IsInClient, IsLoggedIn, Login, Logout, GetIDToken, CloseWindow]) liff.use(new Part())

export { liff }
